/** Many notices to one person at once become one mail: when they wait, and what they say together. */
@NullMarked
package org.redress.correspondence.digest;

import org.jspecify.annotations.NullMarked;
