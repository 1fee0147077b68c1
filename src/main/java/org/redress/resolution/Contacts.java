package org.redress.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.resolution.consultation.Consultations;
import org.redress.resolution.feedback.Praises;
import org.redress.routing.Directory;
import org.redress.routing.ProposedBody;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done while somebody is on the phone or at the desk, and the good words that are left behind. */
@Component
@Transactional
public class Contacts {

    private final Consultations consultations;
    private final Praises praises;
    private final Directory directory;
    private final Rights rights;

    Contacts(Consultations consultations, Praises praises, Directory directory, Rights rights) {
        this.consultations = consultations;
        this.praises = praises;
        this.directory = directory;
        this.rights = rights;
    }

    /** Writes down what was answered at once: no number, no letter, counted by its topic; tells its id. */
    public long answered(Answered said, String key, Actor actor) {
        rights.require(actor, Action.ANSWER_CONTACT, null);
        return consultations.answered(said.forTheRecord(), key, actor);
    }

    /** All that was typed in a contact, for the appeal that it becomes; only who answers contacts may read it. */
    @Transactional(readOnly = true)
    public Map<String, String> typed(long id, Actor actor) {
        rights.require(actor, Action.ANSWER_CONTACT, null);
        return consultations.typed(id);
    }

    /** Notes that a contact became an appeal. */
    public void became(long id, String number, Actor actor) {
        rights.require(actor, Action.ANSWER_CONTACT, null);
        consultations.became(id, number);
    }

    /** The operator or supplier whom a call may have been meant for, with the reason (R23). */
    @Transactional(readOnly = true)
    public Optional<ProposedBody> operator(@Nullable String territory, @Nullable String address, String said) {
        return directory.operator(territory, address, said);
    }

    /** Good words that a person has not seen yet. */
    @Transactional(readOnly = true)
    public List<GoodWords> praises(Actor actor) {
        return praises.unseen(actor.login()).stream()
                .map(one -> new GoodWords(one.id(), one.words(), one.at()))
                .toList();
    }

    /** A person has seen the good words for them. */
    public void seen(long praise, Actor actor) {
        praises.seen(praise, actor);
    }
}
