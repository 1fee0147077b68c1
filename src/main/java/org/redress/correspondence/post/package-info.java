/** The way out of the house: one letter after the other from the outbox to SMTP, or into the training mailbox. */
@NullMarked
package org.redress.correspondence.post;

import org.jspecify.annotations.NullMarked;
