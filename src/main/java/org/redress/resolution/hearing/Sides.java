package org.redress.resolution.hearing;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.hearing.Side.Party;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sides of a complaint: who says what, and which files they show. */
@Component
@Transactional
public class Sides {

    private static final int NAME = 200;
    private static final int TEXT = 20_000;

    private final SideRows rows;
    private final Registry registry;
    private final Rights rights;
    private final Conflicts conflicts;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    Sides(
            SideRows rows,
            Registry registry,
            Rights rights,
            Conflicts conflicts,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.rights = rights;
        this.conflicts = conflicts;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a person may write down what a side says: who works on the answer, and is not complained of. */
    @Transactional(readOnly = true)
    public boolean mayAdd(Appeal appeal, Actor actor) {
        return !appeal.state().ended()
                && rights.may(actor, Action.ASK_APPLICANT, appeal.unit())
                && !conflicts.concerns(appeal.number(), actor.login());
    }

    /** Writes down what a side says, and tells its id. */
    public long add(String number, Party party, String name, String statement, Actor actor) {
        Appeal appeal = registry.appeal(number);
        rights.require(actor, Action.ASK_APPLICANT, appeal.unit());
        conflicts.refuse(number, actor);
        if (appeal.state().ended()) {
            throw Refused.conflict("resolution.ended");
        }
        String who = CleanText.required("name", name, NAME);
        String said = CleanText.required("statement", statement, TEXT);
        return keep(appeal, party, who, said, actor);
    }

    /** What a person complained of says for themselves. */
    long heard(Appeal appeal, String name, String statement, Actor actor) {
        return keep(appeal, Party.COMPLAINED, name, statement, actor);
    }

    /** What a side shows: files of the same appeal. */
    public void shows(long side, String number, List<Long> files) {
        for (Long file : files) {
            int shown = jdbc.sql("insert into side_file (side_id, file_id)"
                            + " select ?, id from v_registry_file where id = ? and number = ?")
                    .params(side, file, number)
                    .update();
            if (shown == 0) {
                throw Refused.notFound("file.unknown");
            }
        }
    }

    /** What each side said, the oldest first. */
    @Transactional(readOnly = true)
    public List<Side> of(String number) {
        return rows.findByNumberOrderById(number);
    }

    private long keep(Appeal appeal, Party party, String name, String statement, Actor actor) {
        Side side = rows.save(
                new Side(null, appeal.number(), appeal.round(), party, name, statement, actor.login(), now()));
        journal.write(appeal.number(), actor, "SIDE_HEARD", Audience.STAFF, party);
        return requireNonNull(side.id());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
