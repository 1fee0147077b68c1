/** What people have typed and not handed in: never lost, whoever takes the task next. */
@NullMarked
package org.redress.resolution.draft;

import org.jspecify.annotations.NullMarked;
