/** Persons for the appeals that earlier releases left. */
@NullMarked
package org.redress.person.filling;

import org.jspecify.annotations.NullMarked;
