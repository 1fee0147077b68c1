package org.redress.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.shared.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole organisation as it was read at one version; it is small and never changes in memory. */
record Chart(
        long version,
        List<Territory> territories,
        List<Function> functions,
        List<Unit> units,
        List<Topic> topics,
        List<Body> bodies,
        List<Person> people,
        Map<String, String> facts,
        Map<Role, Map<Action, Scope>> rights,
        List<Absence> absences) {

    /** How far a right reaches. */
    enum Scope {
        ANY,
        UNIT
    }

    static long version(JdbcClient jdbc) {
        return jdbc.sql("select version from organisation_version where id = 1")
                .query(Long.class)
                .single();
    }

    static Chart read(JdbcClient jdbc) {
        return new Chart(
                version(jdbc),
                list(jdbc, "territory", Chart::territory),
                list(jdbc, "org_function", Chart::function),
                list(jdbc, "unit", Chart::unit),
                list(jdbc, "topic", Chart::topic),
                list(jdbc, "body", Chart::body),
                list(jdbc, "person", Chart::person),
                facts(jdbc),
                rights(jdbc),
                AbsenceRows.read(jdbc));
    }

    private static <T> List<T> list(JdbcClient jdbc, String table, RowMapper<T> mapper) {
        return List.copyOf(jdbc.sql("select * from " + table + " order by place")
                .query(mapper)
                .list());
    }

    private static Territory territory(ResultSet row, int index) throws SQLException {
        return new Territory(row.getString("code"), names(row), split(row.getString("localities")));
    }

    private static Function function(ResultSet row, int index) throws SQLException {
        return new Function(row.getString("code"), names(row), row.getString("head"));
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(
                row.getString("code"),
                names(row),
                row.getString("kind"),
                row.getString("territory"),
                row.getString("func"),
                row.getString("lead"));
    }

    private static Topic topic(ResultSet row, int index) throws SQLException {
        List<Kind> kinds =
                split(row.getString("kinds")).stream().map(Kind::valueOf).toList();
        return new Topic(
                row.getString("code"), names(row), row.getString("func"), kinds, split(row.getString("keywords")));
    }

    private static Body body(ResultSet row, int index) throws SQLException {
        return new Body(
                row.getString("code"),
                names(row),
                row.getString("address"),
                row.getString("email"),
                row.getString("matter"),
                row.getString("phone"),
                row.getBoolean("operator"),
                split(row.getString("territories")),
                split(row.getString("topics")),
                split(row.getString("keywords")));
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        split(row.getString("roles")).forEach(role -> roles.add(Role.valueOf(role)));
        return new Person(
                row.getString("login"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                Set.copyOf(roles),
                row.getString("unit"),
                row.getString("language"),
                row.getString("title"));
    }

    private static Map<String, String> facts(JdbcClient jdbc) {
        Map<String, String> facts = new HashMap<>();
        jdbc.sql("select fact, content from organisation_fact").query(row -> {
            facts.put(row.getString("fact"), row.getString("content"));
        });
        return Map.copyOf(facts);
    }

    private static Map<Role, Map<Action, Scope>> rights(JdbcClient jdbc) {
        Map<Role, Map<Action, Scope>> rights = new HashMap<>();
        jdbc.sql("select role, action, scope from role_right").query(row -> {
            rights.computeIfAbsent(Role.valueOf(row.getString("role")), role -> new HashMap<>())
                    .put(Action.valueOf(row.getString("action")), Scope.valueOf(row.getString("scope")));
        });
        return Map.copyOf(rights);
    }

    private static Names names(ResultSet row) throws SQLException {
        return new Names(row.getString("name_ru"), row.getString("name_uk"), row.getString("name_en"));
    }

    private static List<String> split(String list) {
        return Stream.of(list)
                .flatMap(all -> Arrays.stream(all.split(";")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
