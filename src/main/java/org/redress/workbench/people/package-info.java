/** People and access, for the administrator. */
@NullMarked
package org.redress.workbench.people;

import org.jspecify.annotations.NullMarked;
