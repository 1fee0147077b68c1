package org.redress.registry.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say which appeal belongs to which group. */
@Component
class MemberRows {

    private static final String ALL = "select * from joint_member where ";

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String group, String number, int round, String by, Instant at) {
        jdbc.sql("insert into joint_member (group_code, number, round, joined_at, joined_by, present)"
                        + " values (?, ?, ?, ?, ?, true)")
                .params(group, number, round, at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    void left(String group, String number, String by, @Nullable String why, Instant at) {
        jdbc.sql("update joint_member set present = false, left_at = ?, left_by = ?, left_why = ?"
                        + " where group_code = ? and number = ? and present")
                .params(Arrays.asList(at.atOffset(ZoneOffset.UTC), by, why, group, number))
                .update();
    }

    void ownPart(String group, String number, @Nullable String text) {
        jdbc.sql("update joint_member set own_part = ? where group_code = ? and number = ? and present")
                .params(Arrays.asList(text, group, number))
                .update();
    }

    /** Notes the news that a member is told now; false when these or newer were told before. */
    boolean told(String group, String number, long news) {
        return jdbc.sql("update joint_member set told = ? where group_code = ? and number = ? and present and told < ?")
                        .params(news, group, number, news)
                        .update()
                == 1;
    }

    /** The group that an appeal belongs to in its present round. */
    Optional<Member> of(String number) {
        return members(
                        "present and number = ? and round = (select a.round from appeal a where a.number = ?)",
                        number,
                        number)
                .stream()
                .findFirst();
    }

    /** The group of an appeal that has joined; not of one that is just being registered under it. */
    Optional<String> settled(String number) {
        return jdbc.sql(
                        "select m.group_code from joint_member m join appeal a on a.number = m.number and a.round = m.round"
                                + " where m.number = ? and m.present and a.state <> 'REGISTERED'")
                .param(number)
                .query(String.class)
                .optional();
    }

    /** Those who are in a group, in the order in which they came. */
    List<Member> present(String group) {
        return members("group_code = ? and present order by id", group);
    }

    /** Those who were in a group and left it. */
    List<Member> gone(String group) {
        return members("group_code = ? and not present order by left_at, id", group);
    }

    List<String> endangered(String group) {
        return jdbc.sql("select m.number from joint_member m join appeal a on a.number = m.number"
                        + " where m.group_code = ? and m.present and a.danger order by m.number")
                .param(group)
                .query(String.class)
                .list();
    }

    int count(String group) {
        return jdbc.sql("select count(*) from joint_member where group_code = ? and present")
                .param(group)
                .query(Integer.class)
                .single();
    }

    /** The member whose answer is promised first; empty when nobody is left. */
    Optional<String> foremost(String group) {
        return jdbc.sql(
                        "select m.number from joint_member m join appeal a on a.number = m.number"
                                + " where m.group_code = ? and m.present"
                                + " order by case when a.due_on is null then 1 else 0 end, a.due_on, m.number fetch first 1 rows only")
                .param(group)
                .query(String.class)
                .optional();
    }

    private List<Member> members(String where, Object... params) {
        return jdbc.sql(ALL + where).params(params).query(MemberRows::member).list();
    }

    private static Member member(ResultSet row, int index) throws SQLException {
        OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
        return new Member(
                row.getString("group_code"),
                row.getString("number"),
                row.getInt("round"),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                row.getString("joined_by"),
                row.getBoolean("present"),
                row.getString("own_part"),
                row.getLong("told"),
                left == null ? null : left.toInstant(),
                row.getString("left_by"),
                row.getString("left_why"));
    }
}
