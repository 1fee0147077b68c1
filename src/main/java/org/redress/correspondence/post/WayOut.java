package org.redress.correspondence.post;

import java.time.Instant;
import org.redress.correspondence.register.Letter;

/** Where letters by e-mail go. */
interface WayOut {

    /** Hands a letter over and tells when it left; throws {@link BadAddress} when it can never arrive, {@link CannotSendYet} when it may later. */
    Instant send(Letter letter);
}
