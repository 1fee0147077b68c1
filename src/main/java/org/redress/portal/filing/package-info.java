/** A filing on its way: the draft that a person fills page by page, kept on the server until it is sent. */
@NullMarked
package org.redress.portal.filing;

import org.jspecify.annotations.NullMarked;
