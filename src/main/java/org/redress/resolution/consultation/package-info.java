/** Consultations: answered in the contact, counted by topic, without a letter (001, 004; R15). */
@NullMarked
package org.redress.resolution.consultation;

import org.jspecify.annotations.NullMarked;
