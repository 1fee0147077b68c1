package org.redress.person.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.person.contact.Contact;
import org.redress.person.contact.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The register of persons: their names, contacts and appeals, all read off indexes. */
@Component
public class PersonRows {

    /** More people with one number are not looked through: it is an office's, or the house's own. */
    private static final int MOST = 100;

    private static final String PERSON = "select p.id, p.root, p.merged_into, p.name from known_person p ";

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person. */
    public Optional<PersonRow> find(long id) {
        return jdbc.sql(PERSON + "where p.id = ?")
                .param(id)
                .query(PersonRows::row)
                .optional();
    }

    /** A person and all who were merged into them. */
    public List<PersonRow> family(long root) {
        return jdbc.sql(PERSON + "where p.root = ? order by p.id")
                .param(root)
                .query(PersonRows::row)
                .list();
    }

    /** The persons who have any of these contacts, with what they share; each leaf by itself. */
    public Map<PersonRow, List<Contact.Kind>> sharing(Collection<Contact> contacts) {
        Map<PersonRow, List<Contact.Kind>> found = new LinkedHashMap<>();
        for (Contact contact : contacts) {
            jdbc.sql(PERSON + "join person_contact c on c.person = p.id where c.contact = ? and c.kind = ?"
                            + " order by p.id desc fetch first " + MOST + " rows only")
                    .params(contact.value(), contact.kind().name())
                    .query(PersonRows::row)
                    .list()
                    .forEach(person -> found.merge(person, List.of(contact.kind()), PersonRows::joined));
        }
        return found;
    }

    /** The persons in whose names all these words stand. */
    public List<PersonRow> named(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder joins = new StringBuilder("join person_word w on w.person = p.id ");
        for (int at = 1; at < words.size(); at++) {
            joins.append("join person_word w%d on w%d.person = w.person and w%d.word = ? ".formatted(at, at, at));
        }
        List<Object> rotated = new ArrayList<>(words.subList(1, words.size()));
        rotated.add(words.get(0));
        return jdbc.sql(PERSON + joins + "where w.word = ? order by w.person desc fetch first " + MOST + " rows only")
                .params(rotated)
                .query(PersonRows::row)
                .list();
    }

    /** Whose appeal it is: the person who was recognised then, and by what. */
    public Optional<Owner> owner(String number) {
        return jdbc.sql("select person, leaf, how from v_person_appeal where number = ?")
                .param(number)
                .query((row, index) -> new Owner(row.getLong("person"), row.getLong("leaf"), row.getString("how")))
                .optional();
    }

    /** The newest appeals of a person and of all who were merged into them. */
    public List<String> appeals(long root, int most) {
        return jdbc.sql("select number from v_person_appeal where person = ? order by number desc fetch first " + most
                        + " rows only")
                .param(root)
                .query(String.class)
                .list();
    }

    /** What a person was reached by. */
    public List<Contact> contacts(long root) {
        return jdbc.sql("select distinct c.kind, c.contact from person_contact c join known_person p on p.id = c.person"
                        + " where p.root = ? order by c.kind, c.contact")
                .param(root)
                .query((row, index) ->
                        new Contact(Contact.Kind.valueOf(row.getString("kind")), row.getString("contact")))
                .list();
    }

    /** A new person of this name. */
    public long add(String name, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into known_person (name, since) values (?, ?)")
                .params(name, at.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        jdbc.sql("update known_person set root = id where id = ?").param(id).update();
        addWords(id, name);
        return id;
    }

    /** The fuller form of a person's name. */
    public void rename(long id, String name) {
        jdbc.sql("update known_person set name = ? where id = ?")
                .params(name, id)
                .update();
        addWords(id, name);
    }

    /** Adds what the person was not reached by before. */
    public void addContacts(long id, Collection<Contact> contacts) {
        for (Contact contact : contacts) {
            jdbc.sql("insert into person_contact (person, kind, contact)"
                            + " select p.id, cast(? as varchar(10)), cast(? as varchar(500)) from known_person p where p.id = ?"
                            + " and not exists (select 1 from person_contact c where c.person = p.id and c.kind = ?"
                            + " and c.contact = ?)")
                    .params(Arrays.asList(
                            contact.kind().name(),
                            contact.value(),
                            id,
                            contact.kind().name(),
                            contact.value()))
                    .update();
        }
    }

    /** Gives an appeal to a person. */
    public void give(String number, long person, String how) {
        int moved = jdbc.sql("update person_appeal set person = ?, how = ? where number = ?")
                .params(person, how, number)
                .update();
        if (moved == 0) {
            jdbc.sql("insert into person_appeal (number, person, how) values (?, ?, ?)")
                    .params(number, person, how)
                    .update();
        }
    }

    private void addWords(long id, String name) {
        for (String word : PersonName.of(name).fullWords()) {
            jdbc.sql(
                            "insert into person_word (person, word) select p.id, cast(? as varchar(200)) from known_person p where p.id = ?"
                                    + " and not exists (select 1 from person_word w where w.person = p.id and w.word = ?)")
                    .params(word, id, word)
                    .update();
        }
    }

    private static List<Contact.Kind> joined(List<Contact.Kind> one, List<Contact.Kind> two) {
        return Stream.concat(one.stream(), two.stream()).distinct().toList();
    }

    private static PersonRow row(ResultSet row, int index) throws SQLException {
        long into = row.getLong("merged_into");
        boolean isRoot = row.wasNull();
        return new PersonRow(row.getLong("id"), row.getLong("root"), isRoot ? null : into, row.getString("name"));
    }

    /** Whose an appeal is. */
    public record Owner(long person, long leaf, String how) {}
}
