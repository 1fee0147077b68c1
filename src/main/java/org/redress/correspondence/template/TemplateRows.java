package org.redress.correspondence.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of templates as they lie in the database; the newest of each holds. */
@Component
class TemplateRows {

    private static final String NEWEST = "t.version = (select max(x.version) from letter_template x"
            + " where x.letter = t.letter and x.outcome = t.outcome"
            + " and x.appeal_kind = t.appeal_kind and x.language = t.language)";

    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds for a letter about a kind of appeal, with the parts that all letters share; the kind's own first. */
    List<TemplateVersion> holding(String letter, String appealKind, String language) {
        return jdbc.sql("select * from letter_template t where letter in (?, 'GREETING', 'SIGNATURE')"
                        + " and appeal_kind in ('', ?) and language = ? and built_in = false and " + NEWEST
                        + " order by appeal_kind desc")
                .param(letter)
                .param(appealKind)
                .param(language)
                .query(TemplateRows::row)
                .list();
    }

    /** What holds of all templates. */
    List<TemplateVersion> holding() {
        return jdbc.sql("select * from letter_template t where built_in = false and " + NEWEST
                        + " order by letter, outcome, appeal_kind, language")
                .query(TemplateRows::row)
                .list();
    }

    /** Every version of one template, newest first. */
    List<TemplateVersion> versions(TemplateKey key) {
        return jdbc.sql("select * from letter_template where letter = ? and outcome = ? and appeal_kind = ?"
                        + " and language = ? order by version desc")
                .param(key.letter())
                .param(key.outcome())
                .param(key.appealKind())
                .param(key.language())
                .query(TemplateRows::row)
                .list();
    }

    /** One version by its id. */
    Optional<TemplateVersion> version(long id) {
        return jdbc.sql("select * from letter_template where id = ?")
                .param(id)
                .query(TemplateRows::row)
                .optional();
    }

    void add(TemplateKey key, int version, boolean builtIn, Wording words, Instant since, String by) {
        jdbc.sql("insert into letter_template (letter, outcome, appeal_kind, language, version, built_in,"
                        + " subject, body, link, since, made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(List.of(
                        key.letter(),
                        key.outcome(),
                        key.appealKind(),
                        key.language(),
                        version,
                        builtIn,
                        words.subject(),
                        words.body(),
                        words.link(),
                        at(since),
                        by))
                .update();
    }

    /** How many letters of a kind were written in a language since a moment, about one kind of appeal or all. */
    int written(TemplateKey key, Instant since) {
        String about = key.appealKind().isEmpty()
                ? ""
                : " and number in (select a.number from v_registry_appeal a where a.kind = ?)";
        var asked = jdbc.sql("select count(*) from letter where kind = ? and language = ? and created_at >= ?" + about)
                .param(key.letter())
                .param(key.language())
                .param(at(since));
        return (about.isEmpty() ? asked : asked.param(key.appealKind()))
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static TemplateVersion row(ResultSet row, int index) throws SQLException {
        return new TemplateVersion(
                row.getLong("id"),
                new TemplateKey(
                        row.getString("letter"),
                        row.getString("outcome"),
                        row.getString("appeal_kind"),
                        row.getString("language")),
                row.getInt("version"),
                row.getBoolean("built_in"),
                new Wording(row.getString("subject"), row.getString("body"), row.getString("link")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
