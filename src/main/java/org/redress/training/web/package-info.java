/** The training time for programs. */
@NullMarked
package org.redress.training.web;

import org.jspecify.annotations.NullMarked;
