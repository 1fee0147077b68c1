package org.redress.workbench.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.workbench.list.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds appeals by number, name, phone, address, account, among those that a person may read. */
@Component
class Finder {

    /** How many are shown at most. */
    static final int MOST = 50;

    private static final int SHORTEST_PHONE = 4;

    /** The digits of a subscriber, behind 8, +7 or +380. */
    private static final int SUBSCRIBER = 9;

    private static final List<String> TEXTS = List.of("c.name", "c.address", "c.supply_address", "a.subject");

    private final JdbcClient jdbc;

    Finder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One appeal found. */
    public record Hit(
            String number,
            String kind,
            String state,
            String subject,
            String applicant,
            @Nullable String territory,
            @Nullable String assignee,
            @Nullable LocalDate due,
            boolean open,
            @Nullable Instant dangerDue) {}

    /** The newest appeals that fit the words, danger before all. */
    List<Hit> find(String words, Whose whose) {
        Map<String, Object> with = new HashMap<>();
        StringBuilder fits = new StringBuilder("(a.number like :number or c.account = :exact");
        with.put("number", "%" + plain(words).toUpperCase(Locale.ROOT));
        with.put("exact", words);
        String digits = words.replaceAll("[^0-9]", "");
        if (digits.length() >= SHORTEST_PHONE) {
            fits.append(" or c.phone_digits like :digits");
            with.put("digits", "%" + digits.substring(Math.max(0, digits.length() - SUBSCRIBER)) + "%");
        }
        fits.append(" or lower(c.email) = :low");
        with.put("low", words.toLowerCase(Locale.ROOT));
        cases(words, with)
                .forEach(variant -> TEXTS.forEach(column ->
                        fits.append(" or ").append(column).append(" like :").append(variant)));
        fits.append(")");
        String mine = "";
        if (!whose.everywhere()) {
            mine = " and a.unit in (:units)";
            with.put("units", whose.units());
        }
        return jdbc.sql(
                        "select a.number, a.kind, a.state, a.subject, a.applicant_name, a.territory, a.assignee, a.due_on,"
                                + " a.clock_state, a.danger_due_at from v_registry_appeal a join v_registry_contact c on c.number = a.number where "
                                + fits + mine
                                + " order by case when a.danger then 0 else 1 end, a.number desc fetch first " + MOST
                                + " rows only")
                .params(with)
                .query((rs, n) -> new Hit(
                        rs.getString("number"),
                        rs.getString("kind"),
                        rs.getString("state"),
                        rs.getString("subject"),
                        rs.getString("applicant_name"),
                        rs.getString("territory"),
                        rs.getString("assignee"),
                        rs.getObject("due_on", LocalDate.class),
                        "RUNNING".equals(rs.getString("clock_state")),
                        danger(rs.getObject("danger_due_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant danger(@Nullable OffsetDateTime due) {
        return due == null ? null : due.toInstant();
    }

    /** A database may not know the capital letters of Cyrillic: the usual spellings are tried instead. */
    private static List<String> cases(String words, Map<String, Object> with) {
        String plain = plain(words);
        String low = plain.toLowerCase(Locale.ROOT);
        String capital = low.isEmpty() ? low : Character.toUpperCase(low.charAt(0)) + low.substring(1);
        with.put("asTyped", "%" + plain + "%");
        with.put("small", "%" + low + "%");
        with.put("capital", "%" + capital + "%");
        return List.of("asTyped", "small", "capital");
    }

    private static String plain(String words) {
        return words.replaceAll("[%_\\\\]", "").strip();
    }
}
