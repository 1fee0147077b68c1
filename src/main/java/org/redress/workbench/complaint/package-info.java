/** The screens of complaints: sides, promised actions, who is complained of, breaches of duty, shortcomings. */
@NullMarked
package org.redress.workbench.complaint;

import org.jspecify.annotations.NullMarked;
