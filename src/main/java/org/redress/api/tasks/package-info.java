/** The tasks of people for programs. */
@NullMarked
package org.redress.api.tasks;

import org.jspecify.annotations.NullMarked;
