/** What programs send, read field by field. */
@NullMarked
package org.redress.api.input;

import org.jspecify.annotations.NullMarked;
