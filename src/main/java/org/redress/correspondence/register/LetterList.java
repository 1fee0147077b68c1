package org.redress.correspondence.register;

import static org.redress.correspondence.register.LetterRows.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register as it is read: by filter, newest first, page by page; and what a person has read. */
@Component
public class LetterList {

    private final JdbcClient jdbc;

    LetterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every letter about an appeal, oldest first. */
    public List<Letter> about(String number) {
        return page(LetterFilter.about(number), 500).stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    /** The letters that a filter asks for, newest first. */
    public List<Letter> page(LetterFilter filter, int size) {
        List<Object> params = new ArrayList<>();
        String where = filter.where(params);
        return jdbc.sql("select * from letter where " + where + " order by id desc limit " + size)
                .params(params)
                .query(LetterRows::row)
                .list();
    }

    /** How many letters a filter asks for. */
    public long count(LetterFilter filter) {
        List<Object> params = new ArrayList<>();
        String where = filter.where(params);
        return jdbc.sql("select count(*) from letter where " + where)
                .params(params)
                .query(Long.class)
                .single();
    }

    /** How many notices a person has not read; more than a thousand are a thousand. */
    public long unread(String login) {
        return jdbc.sql("select count(*) from (select id from letter where recipient_login = ? and read_at is null"
                        + " fetch first 1000 rows only) unread")
                .param(login)
                .query(Long.class)
                .single();
    }

    /** Notes that a person read one notice of theirs. */
    public void read(String login, long id, Instant now) {
        jdbc.sql("update letter set read_at = ? where id = ? and recipient_login = ? and read_at is null")
                .param(at(now))
                .param(id)
                .param(login)
                .update();
    }

    /** Notes that a person read every notice of theirs up to one. */
    public void readUpTo(String login, long id, Instant now) {
        jdbc.sql("update letter set read_at = ? where recipient_login = ? and id <= ? and read_at is null")
                .param(at(now))
                .param(login)
                .param(id)
                .update();
    }

    /** Notes as read the announcements of earlier work on an appeal that their recipients can't do any more. */
    public void workIsDone(String number, String nextTask, Instant now) {
        jdbc.sql("""
                        update letter set read_at = ?
                        where number = ? and kind = 'NEW_WORK' and read_at is null and not exists (
                            select 1 from v_registry_work w
                            where w.number = letter.number and w.task_id <> ? and (w.assignee is null or w.assignee = letter.recipient_login))
                        """).param(at(now)).param(number).param(nextTask).update();
    }

    /** Notes as read every notice about an appeal on which nothing is left to do. */
    public void nothingLeft(String number, Instant now) {
        jdbc.sql("update letter set read_at = ? where number = ? and recipient_login is not null and read_at is null")
                .param(at(now))
                .param(number)
                .update();
    }
}
