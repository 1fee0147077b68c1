/** Reports for programs. */
@NullMarked
package org.redress.api.reports;

import org.jspecify.annotations.NullMarked;
