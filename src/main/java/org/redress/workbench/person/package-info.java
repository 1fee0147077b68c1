/** A person's page, who else an appeal may be from, and what it doubles or repeats. */
@NullMarked
package org.redress.workbench.person;

import org.jspecify.annotations.NullMarked;
