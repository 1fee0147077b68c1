package org.redress.correspondence.post;

import org.redress.correspondence.register.Letter;

/** Where letters by e-mail go. */
interface WayOut {

    /** Hands a letter over; throws {@link BadAddress} when it can never arrive, {@link CannotSendYet} when it may later. */
    void send(Letter letter);
}
