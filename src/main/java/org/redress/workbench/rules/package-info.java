/** The rules as an administrator sees and changes them: calendars, policies, decision tables; the effect before the change. */
@NullMarked
package org.redress.workbench.rules;

import org.jspecify.annotations.NullMarked;
