/** Groups on the screen: collective letters, appeals joined, mass outages, and the panel on the case page. */
@NullMarked
package org.redress.workbench.group;

import org.jspecify.annotations.NullMarked;
