package org.redress.resolution.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Organisation;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.resolution.telling.Colleagues;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Good words reach the person they were said of: on their screen and by a notice, without the name of who said them. */
@Component
@Transactional
public class Praises {

    private final PraiseRows rows;
    private final Organisation organisation;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    Praises(PraiseRows rows, Organisation organisation, Colleagues colleagues, Journal journal, Clock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    /** Passes good words on; refuses when nobody is called so. */
    void pass(String number, String login, String words, Actor actor) {
        if (organisation.person(login).isEmpty()) {
            throw Refused.invalid("praised", "resolution.unknownPerson");
        }
        rows.save(new Praise(null, number, login, words, actor.login(), now(), null));
        colleagues.tell(login, Notice.PRAISE, number, Map.of("comment", words));
        journal.write(number, actor, "PRAISED", Audience.STAFF, login);
    }

    /** What a person has not seen yet, the newest first. */
    @Transactional(readOnly = true)
    public List<Words> unseen(String login) {
        return rows.findByLoginAndSeenAtIsNullOrderByIdDesc(login).stream()
                .map(row -> new Words(
                        Objects.requireNonNull(row.id()),
                        row.words(),
                        row.givenAt().toInstant()))
                .toList();
    }

    /** Good words and when they were passed on; not whose they are, since who is praised may not read the appeal. */
    public record Words(long id, String words, Instant at) {}

    /** The person praised has seen them; refuses those of others. */
    public void seen(long id, Actor actor) {
        var praise = rows.findById(id)
                .filter(row -> row.login().equals(actor.login()))
                .orElseThrow(() -> Refused.notFound("resolution.noPraise"));
        rows.save(praise.seen(now()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
