/** The databases that a backup is taken from and put back into. */
@NullMarked
package org.redress.keeping.database;

import org.jspecify.annotations.NullMarked;
