/** Groups for programs: collective letters, appeals joined, mass outages. */
@NullMarked
package org.redress.api.groups;

import org.jspecify.annotations.NullMarked;
