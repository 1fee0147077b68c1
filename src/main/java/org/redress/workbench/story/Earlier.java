package org.redress.workbench.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the same person may have written before: the same phone, e-mail or account. */
@Component
public class Earlier {

    private static final String QUERY = """
            select a.number, a.subject, a.kind, a.state from v_registry_appeal a
            join v_registry_contact c on c.number = a.number
            where a.number <> :number and (
              (:phone <> '' and c.phone_digits like :phone)
              or (:email <> '' and lower(c.email) = :email)
              or (:account <> '' and c.account = :account))
            order by a.number desc fetch first 10 rows only""";

    /** Fewer digits are no phone number. */
    private static final int SHORTEST = 6;

    /** The digits of a subscriber, behind 8, +7 or +380. */
    private static final int SUBSCRIBER = 9;

    private final JdbcClient jdbc;

    Earlier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One appeal found. */
    public record Found(String number, String subject, String kind, String state) {}

    /** The newest ten of a person with these contacts, but for one number. */
    public List<Found> of(String number, @Nullable String phone, @Nullable String email, @Nullable String account) {
        String digits = digits(phone);
        return jdbc.sql(QUERY)
                .param("number", number)
                .param("phone", digits.length() < SHORTEST ? "" : "%" + subscriber(digits))
                .param("email", email == null ? "" : email.strip().toLowerCase(java.util.Locale.ROOT))
                .param("account", account == null ? "" : account.strip())
                .query((rs, n) -> new Found(
                        rs.getString("number"), rs.getString("subject"), rs.getString("kind"), rs.getString("state")))
                .list();
    }

    /** The end of a number, the same however the country is written before it. */
    public static String subscriber(String digits) {
        return digits.substring(Math.max(0, digits.length() - SUBSCRIBER));
    }

    /** The digits of a phone number. */
    public static String digits(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("[^0-9]", "");
    }
}
