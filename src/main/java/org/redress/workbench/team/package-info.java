/** Who works on a case and on what: the executors and who of them is late, the claim, the authority's request. */
@NullMarked
package org.redress.workbench.team;

import org.jspecify.annotations.NullMarked;
