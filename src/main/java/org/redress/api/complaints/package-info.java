/** The door for complaints: sides, promised actions, who is complained of, breaches of duty, shortcomings. */
@NullMarked
package org.redress.api.complaints;

import org.jspecify.annotations.NullMarked;
