/** New work is announced to whom it concerns (003 5.2.7, 5.2.8). */
@NullMarked
package org.redress.correspondence.announcing;

import org.jspecify.annotations.NullMarked;
