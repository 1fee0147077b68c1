/** The words of letters for the administrator, and the letters that go by post for who posts them. */
@NullMarked
package org.redress.workbench.letters;

import org.jspecify.annotations.NullMarked;
