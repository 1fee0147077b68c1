/** What a backup file holds: one text file per table, and a manifest that seals them. */
@NullMarked
package org.redress.keeping.content;

import org.jspecify.annotations.NullMarked;
