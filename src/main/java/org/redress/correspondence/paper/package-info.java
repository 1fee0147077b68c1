/** Letters as they stand on paper: set as PDF, each from its stored row alone, the same bytes at any time. */
@NamedInterface("paper")
@NullMarked
package org.redress.correspondence.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
