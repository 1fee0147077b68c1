package org.redress.resolution.authority;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.answer.LetterFacts;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests of authorities: recorded with their own date, answered with documents by it (002; R8). */
@Component
@Transactional
public class AuthorityRequests implements LetterFacts {

    private final RequestRows rows;
    private final ConsumerAppeals consumers;
    private final Documents documents;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Answers answers;
    private final Journal journal;

    AuthorityRequests(
            RequestRows rows,
            ConsumerAppeals consumers,
            Documents documents,
            Registry registry,
            Deadlines deadlines,
            Answers answers,
            Journal journal) {
        this.rows = rows;
        this.consumers = consumers;
        this.documents = documents;
        this.registry = registry;
        this.deadlines = deadlines;
        this.answers = answers;
        this.journal = journal;
    }

    /**
     * Writes down what is asked for; a date that the authority states becomes the date of its clock.
     *
     * @throws Refused when a consumer's appeal should stand behind it and none is linked, or the date can't be
     */
    public void record(String number, AuthorityRequest request, Actor actor) {
        Appeal appeal = registry.appeal(number);
        if (request.aboutNobody() == null && consumers.of(number).isEmpty()) {
            throw Refused.invalid("about", "authority.linkFirst");
        }
        if (request.sentOn().isAfter(appeal.registered())) {
            throw Refused.invalid("sentOn", "authority.sentLater");
        }
        if (request.statedOn() != null && !request.statedOn().equals(appeal.statedDate())) {
            deadlines.stated(number, appeal.round(), request.statedOn(), actor.login());
        }
        appeal.requested(request.sentOn(), request.statedOn());
        registry.save(appeal);
        rows.write(appeal, request, actor.login());
        journal.write(number, actor, "REQUEST_RECORDED", Audience.STAFF, request.sentOn());
    }

    /**
     * Hands the letter in for approval: with the documents, or with the reason why there are none.
     *
     * @throws Refused when documents are to be sent and none is there
     */
    public void handIn(String number, boolean withDocuments, String words, Actor actor) {
        Appeal appeal = registry.appeal(number);
        if (withDocuments && documents.of(appeal).isEmpty()) {
            throw Refused.invalid("outcome", "authority.noDocuments");
        }
        answers.handIn(number, words, withDocuments ? Letters.Kind.DOCUMENTS_SENT : Letters.Kind.ANSWER, actor);
    }

    /** What is asked for, once it is recorded. */
    @Transactional(readOnly = true)
    public Optional<AuthorityRequest> of(Appeal appeal) {
        return appeal.kind() == Kind.AUTHORITY_REQUEST ? rows.find(appeal) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> of(Appeal appeal, Letters.Kind letter) {
        Map<String, String> facts = new HashMap<>();
        if (letter == Letters.Kind.DOCUMENTS_SENT) {
            rows.find(appeal).ifPresent(request -> {
                facts.put("reference", request.reference());
                facts.put("sentOn", request.sentOn().toString());
            });
            facts.put("documents", documents.listed(appeal));
        }
        return facts;
    }
}
