package org.redress.registry.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links between appeals: made once however often it is asked, undone without being forgotten, both told in the journal. */
@Component
@Transactional
public class Links {

    private static final String STANDING =
            "select id, number, other, kind, since, made_by from appeal_link where undone_at is null and ";

    private final JdbcClient jdbc;
    private final Registry registry;
    private final Journal journal;
    private final Clock clock;

    Links(JdbcClient jdbc, Registry registry, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Links an appeal to another, unless they are linked so already.
     *
     * @throws Refused when either is unknown, or both are one
     */
    public Link make(String number, LinkKind kind, String other, Actor actor) {
        if (number.equals(other)) {
            throw Refused.invalid("other", "link.itself");
        }
        registry.appeal(number);
        registry.appeal(other);
        lock(number, other);
        return between(number, kind, other).orElseGet(() -> insert(number, kind, other, actor));
    }

    /** Undoes a link; false when somebody has undone it before. */
    public boolean undo(long id, Actor actor) {
        Optional<Link> standing = find(id);
        standing.ifPresent(link -> lock(link.number(), link.other()));
        int undone = jdbc.sql("update appeal_link set undone_at = ?, undone_by = ? where id = ? and undone_at is null")
                .params(Arrays.asList(now(), actor.login(), id))
                .update();
        if (undone == 1) {
            standing.ifPresent(link -> tell(link, "UNLINKED", actor));
        }
        return undone == 1;
    }

    /** One link that stands. */
    @Transactional(readOnly = true)
    public Optional<Link> find(long id) {
        return links("id = ?", id).stream().findFirst();
    }

    /** Every link of an appeal that stands, from it and to it, the oldest first. */
    @Transactional(readOnly = true)
    public List<Link> of(String number) {
        return links("(number = ? or other = ?) order by id", number, number);
    }

    /** Where an appeal points to by links of a kind, the oldest first. */
    @Transactional(readOnly = true)
    public List<Link> from(String number, LinkKind kind) {
        return links("number = ? and kind = ? order by id", number, kind.name());
    }

    /** What points to an appeal by links of a kind, the oldest first. */
    @Transactional(readOnly = true)
    public List<Link> to(String other, LinkKind kind) {
        return links("other = ? and kind = ? order by id", other, kind.name());
    }

    /** The link of a kind from one appeal to another. */
    @Transactional(readOnly = true)
    public Optional<Link> between(String number, LinkKind kind, String other) {
        return links("number = ? and kind = ? and other = ?", number, kind.name(), other).stream()
                .findFirst();
    }

    /** Of two who link or unlink the same appeals at once, one waits; always in one order, so that neither blocks the other. */
    public void lock(String one, String another) {
        jdbc.sql("select number from appeal where number in (?, ?) order by number for update")
                .params(one, another)
                .query(String.class)
                .list();
    }

    private Link insert(String number, LinkKind kind, String other, Actor actor) {
        jdbc.sql("insert into appeal_link (number, other, kind, since, made_by) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(number, other, kind.name(), now(), actor.login()))
                .update();
        Link made = between(number, kind, other).orElseThrow();
        tell(made, "LINKED", actor);
        return made;
    }

    private void tell(Link link, String what, Actor actor) {
        journal.write(link.number(), actor, what + "_" + link.kind(), Audience.STAFF, link.other());
        journal.write(link.other(), actor, what + "_" + link.kind() + "_HERE", Audience.STAFF, link.number());
    }

    private List<Link> links(String where, Object... params) {
        return jdbc.sql(STANDING + where).params(params).query(Links::link).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Link link(ResultSet row, int index) throws SQLException {
        return new Link(
                row.getLong("id"),
                row.getString("number"),
                row.getString("other"),
                LinkKind.valueOf(row.getString("kind")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
