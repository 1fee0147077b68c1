/** Names, numbers and addresses as they are compared, however they were typed. */
@NullMarked
package org.redress.person.contact;

import org.jspecify.annotations.NullMarked;
