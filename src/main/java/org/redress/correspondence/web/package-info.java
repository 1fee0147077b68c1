/** The staff's screens of letters: register, outbox, training mailbox, bell. */
@NullMarked
package org.redress.correspondence.web;

import org.jspecify.annotations.NullMarked;
