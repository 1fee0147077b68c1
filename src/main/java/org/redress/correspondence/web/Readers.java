package org.redress.correspondence.web;

import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.register.Letter;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may see which letter: whoever may read its appeal; a notice, the person it is for. */
@Component
class Readers {

    private final Rights rights;
    private final Registry registry;

    Readers(Rights rights, Registry registry) {
        this.rights = rights;
        this.registry = registry;
    }

    /** Whoever is signed in, as one who acts. */
    Actor actor(@Nullable Principal principal) {
        if (principal == null) {
            throw Refused.forbidden("letters.signIn");
        }
        return new Actor(principal.getName());
    }

    /** The units whose appeals a person may read; none when all. Refuses who may read nothing. */
    @Nullable
    Set<String> boundary(Actor actor) {
        if (!rights.maySomewhere(actor, Action.READ_APPEAL)) {
            throw Refused.forbidden("letters.noAppeals");
        }
        return rights.mayEverywhere(actor, Action.READ_APPEAL) ? null : rights.units(actor, Action.READ_APPEAL);
    }

    void requireReading(Actor actor, Letter letter) {
        if (letter.isNotice() && actor.login().equals(letter.recipientLogin())) {
            return;
        }
        if (letter.number() == null) {
            rights.require(actor, Action.READ_APPEAL, null);
        } else {
            registry.readBy(letter.number(), actor);
        }
    }

    void requireSending(Actor actor, Letter letter) {
        rights.require(actor, Action.SEND_LETTER, unit(letter));
    }

    boolean maySend(Actor actor, Letter letter) {
        return rights.may(actor, Action.SEND_LETTER, unit(letter));
    }

    /** Whether the person posts letters at all. */
    boolean posts(Actor actor) {
        return rights.maySomewhere(actor, Action.SEND_LETTER);
    }

    void requireAdministrator(Actor actor) {
        rights.require(actor, Action.ADMINISTER, null);
    }

    private @Nullable String unit(Letter letter) {
        return letter.number() == null ? null : registry.appeal(letter.number()).unit();
    }
}
