package org.redress.routing;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which unit is to answer an appeal, and why. */
@Component
public class Routing {

    /** The unit of the appeal's territory × its topic's function; nothing when either is unknown. */
    public Optional<Proposal> propose(String number) {
        throw new IllegalStateException("to come");
    }
}
