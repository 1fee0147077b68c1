/** What was said and done about an appeal. */
@NullMarked
package org.redress.workbench.story;

import org.jspecify.annotations.NullMarked;
