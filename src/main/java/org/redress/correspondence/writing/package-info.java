/** How letters are worded: templates in three languages, the facts that fill them, the way they go. */
@NullMarked
package org.redress.correspondence.writing;

import org.jspecify.annotations.NullMarked;
