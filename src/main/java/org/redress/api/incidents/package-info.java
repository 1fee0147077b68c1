/** Incidents for programs, such as an alarm of the house. */
@NullMarked
package org.redress.api.incidents;

import org.jspecify.annotations.NullMarked;
