/** Where each role begins, and the head of its pages. */
@NullMarked
package org.redress.workbench.home;

import org.jspecify.annotations.NullMarked;
