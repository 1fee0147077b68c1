/** The page of the managers. */
@NullMarked
package org.redress.oversight.web;

import org.jspecify.annotations.NullMarked;
