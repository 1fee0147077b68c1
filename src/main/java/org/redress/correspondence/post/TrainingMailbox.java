package org.redress.correspondence.post;

import org.redress.correspondence.register.Letter;
import org.redress.correspondence.writing.Address;

/** In training without an SMTP server: letters come to rest in the register, where `/mailbox` shows them; none leaves. */
final class TrainingMailbox implements WayOut {

    @Override
    public void send(Letter letter) {
        if (!Address.usable(letter.address())) {
            throw new BadAddress("501 syntax");
        }
    }
}
