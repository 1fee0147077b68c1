/** The first reading of an appeal: what it is about and where. */
@NullMarked
package org.redress.resolution.triage;

import org.jspecify.annotations.NullMarked;
