/** Gives each appeal its person: one whose name agrees and who shares a contact, else a new one; several are kept apart. */
@NullMarked
package org.redress.person.recognition;

import org.jspecify.annotations.NullMarked;
