/** What happens beside the way of an appeal, such as a question to another unit, and how its process hears of it. */
@NullMarked
package org.redress.resolution.aside;

import org.jspecify.annotations.NullMarked;
