package org.redress.workbench.contact;

import java.util.List;
import org.redress.resolution.Contacts;
import org.redress.resolution.GoodWords;
import org.redress.workbench.Me;
import org.springframework.stereotype.Component;

/** The good words that the reader has not seen yet. */
@Component("thanks")
public class Thanks {

    private final Me me;
    private final Contacts contacts;

    Thanks(Me me, Contacts contacts) {
        this.me = me;
        this.contacts = contacts;
    }

    /** The newest first. */
    public List<GoodWords> unseen() {
        return contacts.praises(me.actor());
    }
}
