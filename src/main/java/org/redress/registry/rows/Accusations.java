package org.redress.registry.rows;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Unit;
import org.redress.registry.ComplainedOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who is complained of: named by the staff, else as far as the words of the door name somebody of ours. */
@Component
public class Accusations {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    Accusations(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** Whom an appeal complains of. */
    public ComplainedOf of(String number) {
        return jdbc.sql("select unit, login from complained_of where number = ? order by id desc"
                        + " fetch first 1 rows only")
                .param(number)
                .query((row, index) -> new ComplainedOf(row.getString("unit"), row.getString("login")))
                .optional()
                .orElseGet(() -> atTheDoor(number));
    }

    /** Writes down a naming: number, unit, login, reason, who, when. */
    public void add(List<@Nullable Object> naming) {
        jdbc.sql("insert into complained_of (number, unit, login, reason, named_by, named_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(naming)
                .update();
    }

    private ComplainedOf atTheDoor(String number) {
        return jdbc.sql("select extra_complained_of from appeal where number = ? and extra_complained_of is not null")
                .param(number)
                .query(String.class)
                .optional()
                .map(this::named)
                .orElse(ComplainedOf.NOBODY);
    }

    /** A code or a name of ours is known by itself; other words are for a person to read. */
    private ComplainedOf named(String words) {
        Optional<String> unit = organisation.units().stream()
                .filter(one -> one.code().equals(words) || isNamed(one, words))
                .map(Unit::code)
                .findFirst();
        Optional<String> person = organisation.people().stream()
                .filter(one -> one.login().equals(words) || one.name().equalsIgnoreCase(words))
                .map(Person::login)
                .findFirst();
        return new ComplainedOf(unit.orElse(null), unit.isPresent() ? null : person.orElse(null));
    }

    private static boolean isNamed(Unit unit, String words) {
        return words.equalsIgnoreCase(unit.names().ru())
                || words.equalsIgnoreCase(unit.names().uk())
                || words.equalsIgnoreCase(unit.names().en());
    }
}
