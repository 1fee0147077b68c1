package org.redress.intake.collective;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.registry.Applicant;
import org.redress.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Collective letters as they were entered, and those who signed them. */
@Component
class CollectiveRows {

    /** One who signed: their row, and the number that they got. */
    record Row(long id, Applicant applicant) {}

    /** A letter that was entered. */
    record Letter(String filing, Actor by) {}

    private final JdbcClient jdbc;

    CollectiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The code that a key got before, with the fingerprint of what came. */
    Optional<String[]> before(String key) {
        return jdbc.sql("select code, fingerprint from collective_letter where submission_key = ?")
                .param(key)
                .query((row, at) -> new String[] {row.getString("code"), row.getString("fingerprint")})
                .optional();
    }

    void keep(String code, String key, String fingerprint, String filing, Actor by) {
        jdbc.sql("insert into collective_letter (code, submission_key, fingerprint, filing, entered_by)"
                        + " values (?, ?, ?, ?, ?)")
                .params(code, key, fingerprint, filing, by.login())
                .update();
    }

    void add(String code, Signer signer) {
        Applicant who = signer.applicant();
        jdbc.sql("insert into collective_signer (code, line_no, name, address, phone, email, account)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        code, signer.line(), who.name(), who.address(), who.phone(), who.email(), who.account()))
                .update();
    }

    Letter letter(String code) {
        return jdbc.sql("select filing, entered_by from collective_letter where code = ?")
                .param(code)
                .query((row, at) -> new Letter(row.getString("filing"), new Actor(row.getString("entered_by"))))
                .single();
    }

    /** Those who have no appeal yet, in the order of the list. */
    List<Row> waiting(String code) {
        return rows("code = ? and number is null order by line_no", code);
    }

    Optional<Row> waiting(long id) {
        return rows("id = ? and number is null", id).stream().findFirst();
    }

    void registered(long id, String number) {
        jdbc.sql("update collective_signer set number = ? where id = ?")
                .params(number, id)
                .update();
    }

    private List<Row> rows(String where, Object param) {
        return jdbc.sql("select * from collective_signer where " + where)
                .param(param)
                .query((row, at) -> new Row(
                        row.getLong("id"),
                        new Applicant(
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("phone"),
                                row.getString("address"),
                                row.getString("account"))))
                .list();
    }
}
