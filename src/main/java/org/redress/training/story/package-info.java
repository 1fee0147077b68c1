/** The sample's stories as their files tell them: who filed what, and who did what when. */
@NullMarked
package org.redress.training.story;

import org.jspecify.annotations.NullMarked;
