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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.person.Persons;
import org.redress.person.Typed;
import org.redress.person.finding.AppealWords;
import org.redress.person.recognition.PersonRecognition;
import org.redress.registry.Applicant;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.workbench.list.Whose;
import org.redress.workbench.search.Finder;
import org.springframework.transaction.support.TransactionTemplate;

/** How long it takes to recognise somebody, and to find them, among many people: medians on both databases. */
final class People {

    private static final int SIZE = Integer.getInteger("bench.people", 100_000);
    private static final int TIMES = 15;
    private static final int BATCH = 200;
    private static final int THREADS = 3;
    private static final String COMMON = "Иванов Иван";
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
                "%n%s: %,d appeals filed in %.0f s, recognised in %.0f s%n",
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

    /** As appeals of earlier releases get their persons: through the same code as those that come in. */
    private static void recognise(Reception reception) throws Exception {
        PersonRecognition recognition = reception.bean(PersonRecognition.class);
        AppealWords words = reception.bean(AppealWords.class);
        Registry registry = reception.bean(Registry.class);
        TransactionTemplate transaction = reception.bean(TransactionTemplate.class);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Object>> batches = new ArrayList<>();
            for (int from = 0; from < SIZE; from += BATCH) {
                int begin = from;
                batches.add(() -> {
                    transaction.executeWithoutResult(status -> {
                        for (int n = begin; n < Math.min(SIZE, begin + BATCH); n++) {
                            Appeal appeal = registry.appeal(number(n));
                            recognition.recognise(appeal);
                            words.keep(appeal);
                        }
                    });
                    return true;
                });
            }
            for (Future<Object> done : pool.invokeAll(batches)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Map<String, Double> measure(Reception reception) throws Exception {
        Persons persons = reception.bean(Persons.class);
        Finder finder = reception.bean(Finder.class);
        Organisation organisation = reception.bean(Organisation.class);
        Whose whose =
                Whose.of(organisation.person(REGISTRAR.login()).orElseThrow(), organisation, reception.bean(Rights.class));
        Applicant somebody = Names.of(SIZE / 2);
        String name = somebody.name();
        String surname = name.substring(0, name.indexOf(' '));
        String phone = String.valueOf(somebody.phone());
        String address = String.valueOf(somebody.address());
        String account = String.valueOf(somebody.account());
        Map<String, Double> medians = new LinkedHashMap<>();
        medians.put("recognised by account", typed(persons, new Typed(name, null, null, null, null, somebody.account())));
        medians.put("recognised by phone", typed(persons, new Typed(name, null, somebody.phone(), null, null, null)));
        medians.put("recognised by mail", typed(persons, new Typed(name, somebody.email(), null, null, null, null)));
        medians.put("recognised by name and address", typed(persons, new Typed(name, null, null, null, somebody.address(), null)));
        find(medians, "person found by", words -> persons.find(words, REGISTRAR), List.of(
                "full name", name, "common name", COMMON, "surname", surname, "phone", phone));
        find(medians, "appeals found by", words -> finder.find(words, whose), List.of(
                "full name", name, "common name", COMMON, "beginning of a name", surname.substring(0, 4),
                "last digits of a phone", phone.substring(phone.length() - 5), "address", address,
                "street that many live in", "Полевая", "account", account, "nobody's name", "Несуществующий"));
        medians.put("a person's page", median(() -> persons.read(persons.of(number(SIZE / 2)).orElseThrow(), REGISTRAR)));
        return medians;
    }

    private static void find(
            Map<String, Double> medians, String what, Function<String, List<?>> search, List<String> asked)
            throws Exception {
        for (int at = 0; at < asked.size(); at += 2) {
            String words = asked.get(at + 1);
            medians.put(what + " " + asked.get(at), median(() -> search.apply(words)));
        }
    }

    private static double typed(Persons persons, Typed typed) throws Exception {
        if (persons.typed(typed, REGISTRAR).isEmpty()) {
            throw new IllegalStateException("Nobody was recognised");
        }
        return median(() -> persons.typed(typed, REGISTRAR));
    }

    private static double median(Callable<?> act) throws Exception {
        double[] taken = new double[TIMES];
        act.call();
        for (int time = 0; time < TIMES; time++) {
            long began = System.nanoTime();
            act.call();
            taken[time] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(taken);
        return taken[TIMES / 2];
    }
}
