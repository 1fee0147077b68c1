/** What was answered while somebody was on the phone or at the desk, and the good words that reach the staff. */
@NullMarked
package org.redress.workbench.contact;

import org.jspecify.annotations.NullMarked;
