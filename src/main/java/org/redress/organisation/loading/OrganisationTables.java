package org.redress.organisation.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Names;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of the organisation, written as a whole. */
@Component
class OrganisationTables {

    private static final List<String> TABLES = List.of(
            "territory", "org_function", "unit", "topic", "body", "person", "service_need", "organisation_fact");

    private final JdbcTemplate jdbc;

    OrganisationTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(OrganisationDraft draft) {
        jdbc.update("update organisation_version set version = version + 1 where id = 1");
        TABLES.forEach(table -> jdbc.update("delete from " + table));
        write(
                "territory",
                "code, name_ru, name_uk, name_en, localities",
                draft.territories(),
                territory -> named(territory.code(), territory.names(), joined(territory.localities())));
        write(
                "org_function",
                "code, name_ru, name_uk, name_en, head",
                draft.functions(),
                function -> named(function.code(), function.names(), function.head()));
        write(
                "unit",
                "code, name_ru, name_uk, name_en, kind, territory, func, lead",
                draft.units(),
                unit -> named(unit.code(), unit.names(), unit.kind(), unit.territory(), unit.function(), unit.lead()));
        write(
                "topic",
                "code, name_ru, name_uk, name_en, func, kinds, keywords",
                draft.topics(),
                topic -> named(
                        topic.code(),
                        topic.names(),
                        topic.function(),
                        joined(topic.kinds()),
                        joined(topic.keywords())));
        write(
                "body",
                "code, name_ru, name_uk, name_en, address, email, matter, phone, operator, territories, topics, keywords",
                draft.bodies(),
                body -> named(
                        body.code(),
                        body.names(),
                        body.address(),
                        body.email(),
                        body.matter(),
                        body.phone(),
                        body.operator(),
                        joined(body.territories()),
                        joined(body.topics()),
                        joined(body.keywords())));
        write(
                "person",
                "login, name, email, phone, roles, unit, language, title",
                draft.people(),
                person -> row(
                        person.login(),
                        person.name(),
                        person.email(),
                        person.phone(),
                        joined(person.roles()),
                        person.unit(),
                        person.language(),
                        person.title()));
        write(
                "service_need",
                "code, name_ru, name_uk, name_en, topic, kind, known",
                draft.needs(),
                need -> named(
                        need.code(), need.names(), need.topic(), need.kind().name(), need.known()));
        draft.facts().forEach(this::fact);
    }

    void fact(String fact, String content) {
        jdbc.update("insert into organisation_fact (fact, content) values (?, ?)", fact, content);
    }

    private <T> void write(String table, String columns, List<T> rows, Function<T, List<@Nullable Object>> values) {
        String marks = columns.replaceAll("\\w+", "?");
        String sql = "insert into " + table + " (" + columns + ", place) values (" + marks + ", ?)";
        List<Object[]> all = IntStream.range(0, rows.size())
                .mapToObj(place -> {
                    List<@Nullable Object> row = new ArrayList<>(values.apply(rows.get(place)));
                    row.add(place);
                    return row.toArray();
                })
                .collect(Collectors.toList());
        jdbc.batchUpdate(sql, all);
    }

    private static List<@Nullable Object> named(String code, Names names, @Nullable Object... others) {
        List<@Nullable Object> row = row(code, names.ru(), names.uk(), names.en());
        row.addAll(java.util.Arrays.asList(others));
        return row;
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<>(java.util.Arrays.asList(values));
    }

    private static String joined(Iterable<?> values) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(value.toString()));
        return String.join(";", all);
    }
}
