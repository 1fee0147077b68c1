package org.redress.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.person.Persons;
import org.redress.person.Typed;
import org.redress.person.contact.KnownContacts;
import org.redress.person.contact.PersonName;
import org.redress.person.finding.Words;
import org.redress.registry.Applicant;
import org.redress.shared.Actor;
import org.redress.workbench.list.Whose;
import org.redress.workbench.search.Finder;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long it takes to recognise somebody, and to find them, among many people: medians on both databases. */
final class People {

    private static final int SIZE = Integer.getInteger("bench.people", 100_000);
    private static final int TIMES = 15;
    private static final int BATCH = 1_000;
    private static final int FIRST_ID = 1_000;
    private static final Actor REGISTRAR = new Actor("savchuk");

    void print() throws Exception {
        Map<String, List<Double>> medians = new LinkedHashMap<>();
        try (Reception reception = Reception.onH2("people")) {
            run("H2", reception, medians);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .start();
                Reception reception = new Reception(postgres, "people")) {
            run("PostgreSQL", reception, medians);
        }
        System.out.printf("%nAmong %,d people with an appeal each, median in ms%n%-52s %8s %12s%n", SIZE, "", "H2", "PostgreSQL");
        medians.forEach((what, taken) -> System.out.printf("%-52s %8.1f %12.1f%n", what, taken.get(0), taken.get(1)));
    }

    private static void run(String database, Reception reception, Map<String, List<Double>> medians) throws Exception {
        String template = reception.register().number();
        long began = System.nanoTime();
        file(reception.bean(DataSource.class), template);
        long filed = System.nanoTime();
        recognise(reception);
        System.out.printf(
                "%n%s: %,d appeals filed in %.0f s, their persons written in %.0f s%n",
                database, SIZE, (filed - began) / 1e9, (System.nanoTime() - filed) / 1e9);
        if (database.equals("PostgreSQL")) {
            new Copies(reception.bean(DataSource.class)).run("vacuum analyze");
        }
        measure(reception).forEach((what, median) ->
                medians.computeIfAbsent(what, unknown -> new ArrayList<>()).add(median));
    }

    /** Copies of one appeal that went through the door, each from somebody else. */
    private static void file(DataSource database, String template) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<String> own = List.of(
                    "number", "token", "applicant_name", "applicant_email", "applicant_phone", "phone_digits",
                    "applicant_address", "applicant_account");
            List<String> kept = columns(connection).stream().filter(column -> !own.contains(column)).toList();
            String sql = "insert into appeal (" + String.join(", ", own) + ", " + String.join(", ", kept) + ") select "
                    + own.stream().map(column -> "cast(? as varchar(500))").collect(Collectors.joining(", ")) + ", "
                    + String.join(", ", kept) + " from appeal where number = '" + template + "'";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int n = 0; n < SIZE; n++) {
                    Applicant who = Names.of(n);
                    String digits = String.valueOf(who.phone()).replaceAll("[^0-9]", "");
                    List<String> values = Arrays.asList(
                            number(n), "%022d".formatted(n), who.name(), who.email(), who.phone(), digits, who.address(),
                            who.account());
                    for (int at = 0; at < values.size(); at++) {
                        insert.setString(at + 1, values.get(at));
                    }
                    insert.addBatch();
                    if (n % 1000 == 999) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
    }

    private static List<String> columns(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var none = statement.executeQuery("select * from appeal where 1 = 0")) {
            ResultSetMetaData meta = none.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int at = 1; at <= meta.getColumnCount(); at++) {
                columns.add(meta.getColumnName(at).toLowerCase(Locale.ROOT));
            }
            return columns;
        }
    }

    private static String number(int n) {
        return "R-2025-%06d".formatted(n + 1);
    }

    /** Their persons as they are recognised one by one, but written by the thousand. */
    private static void recognise(Reception reception) {
        KnownContacts contacts = reception.bean(KnownContacts.class);
        JdbcTemplate jdbc = reception.bean(JdbcTemplate.class);
        for (int from = 0; from < SIZE; from += BATCH) {
            List<Object[]> persons = new ArrayList<>();
            List<Object[]> names = new ArrayList<>();
            List<Object[]> reached = new ArrayList<>();
            List<Object[]> owned = new ArrayList<>();
            List<Object[]> words = new ArrayList<>();
            for (int n = from; n < Math.min(SIZE, from + BATCH); n++) {
                Applicant who = Names.of(n);
                int id = FIRST_ID + n;
                persons.add(new Object[] {id, id, who.name()});
                PersonName.of(who.name()).fullWords().forEach(word -> names.add(new Object[] {id, word}));
                contacts.of(who.account(), who.email(), who.phone(), who.address())
                        .forEach(one -> reached.add(new Object[] {id, one.kind().name(), one.value()}));
                owned.add(new Object[] {number(n), id});
                String number = number(n);
                Words.of(number, who).forEach(word -> words.add(new Object[] {word, number}));
            }
            jdbc.batchUpdate("insert into known_person (id, root, name, since) values (?, ?, ?, now())", persons);
            jdbc.batchUpdate("insert into person_word (person, word) values (?, ?)", names);
            jdbc.batchUpdate("insert into person_contact (person, kind, contact) values (?, ?, ?)", reached);
            jdbc.batchUpdate("insert into person_appeal (number, person, how) values (?, ?, 'NEW')", owned);
            jdbc.batchUpdate("insert into appeal_word (word, number) values (?, ?)", words);
        }
    }

    private static Map<String, Double> measure(Reception reception) throws Exception {
        Persons persons = reception.bean(Persons.class);
        Finder finder = reception.bean(Finder.class);
        Organisation organisation = reception.bean(Organisation.class);
        Whose whose =
                Whose.of(organisation.person(REGISTRAR.login()).orElseThrow(), organisation, reception.bean(Rights.class));
        Map<String, Double> medians = new LinkedHashMap<>();
        medians.put("recognised by account", typed(persons, who -> new Typed(who.name(), null, null, null, null, who.account())));
        medians.put("recognised by phone", typed(persons, who -> new Typed(who.name(), null, who.phone(), null, null, null)));
        medians.put("recognised by mail", typed(persons, who -> new Typed(who.name(), who.email(), null, null, null, null)));
        medians.put("recognised by name and address", typed(persons, who -> new Typed(who.name(), null, null, null, who.address(), null)));
        Map<String, Function<Integer, String>> asked = asked();
        for (String what : List.of("full name", "common name", "surname", "phone")) {
            medians.put("person found by " + what, median(n -> persons.find(asked.get(what).apply(n), REGISTRAR)));
        }
        for (Map.Entry<String, Function<Integer, String>> words : asked.entrySet()) {
            medians.put(
                    "appeals found by " + words.getKey(),
                    median(n -> finder.find(words.getValue().apply(n), whose)));
        }
        medians.put("nothing found", median(n -> List.of(finder.find("Несуществующий" + n, whose))));
        medians.put(
                "a person's page",
                median(n -> List.of(persons.read(persons.of(number(n)).orElseThrow(), REGISTRAR))));
        return medians;
    }

    /** What is looked for, of the n-th person. */
    private static Map<String, Function<Integer, String>> asked() {
        Map<String, Function<Integer, String>> asked = new LinkedHashMap<>();
        asked.put("full name", n -> Names.of(n).name());
        asked.put("common name", Names::common);
        asked.put("surname", n -> Names.of(n).name().split(" ", 2)[0]);
        asked.put("beginning of a name", n -> Names.of(n).name().substring(0, 4));
        asked.put("phone", n -> Names.of(n).phone());
        asked.put("last digits of a phone", n -> Names.of(n).phone().substring(11));
        asked.put("address", n -> Names.of(n).address());
        asked.put("street that many live in", Names::street);
        asked.put("account", n -> Names.of(n).account());
        return asked;
    }

    private static double typed(Persons persons, Function<Applicant, Typed> typed) {
        return median(n -> persons.typed(typed.apply(Names.of(n)), REGISTRAR));
    }

    /** Each time of somebody else, or a database would answer from what it said before. */
    private static double median(Function<Integer, List<?>> search) {
        double[] taken = new double[TIMES];
        for (int time = -2; time < TIMES; time++) {
            int n = SIZE / 2 + time * (SIZE / 3 / TIMES);
            long began = System.nanoTime();
            List<?> found = search.apply(n);
            if (time >= 0) {
                taken[time] = (System.nanoTime() - began) / 1e6;
            }
            if (found.isEmpty()) {
                throw new IllegalStateException("Nothing was found of the person " + n + ", " + Names.of(n).name());
            }
        }
        Arrays.sort(taken);
        return taken[TIMES / 2];
    }
}
