/** The two commands, and what they say. */
@NullMarked
package org.redress.keeping.command;

import org.jspecify.annotations.NullMarked;
