package org.redress.organisation.loading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Body;
import org.redress.organisation.Function;
import org.redress.organisation.Names;
import org.redress.organisation.Need;
import org.redress.organisation.Person;
import org.redress.organisation.Role;
import org.redress.organisation.Territory;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;
import org.redress.shared.Kind;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** The files of an organisation in one folder, read by column name; says which file and line can't be read. */
record OrganisationFiles(ResourceLoader resources, String folder) {

    /** Organisations of the first releases have no such file. */
    private static final String NEEDS = "services.csv";

    OrganisationDraft read() {
        return new OrganisationDraft(
                facts(),
                rows("territories.csv", row -> new Territory(code(row), names(row), list(row, "localities"))),
                rows("functions.csv", row -> new Function(code(row), names(row), optional(row, "head"))),
                rows("units.csv", this::unit),
                rows("people.csv", this::person),
                rows("topics.csv", this::topic),
                rows("bodies.csv", this::body),
                has(NEEDS) ? rows(NEEDS, this::need) : List.of());
    }

    private Unit unit(NamedCsvRecord row) {
        return new Unit(
                code(row),
                names(row),
                row.getField("kind"),
                optional(row, "territory"),
                optional(row, "function"),
                optional(row, "lead"));
    }

    private Person person(NamedCsvRecord row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        list(row, "roles").forEach(role -> roles.add(Role.valueOf(role)));
        return new Person(
                row.getField("login"),
                row.getField("name"),
                row.getField("email"),
                optional(row, "phone"),
                roles,
                row.getField("unit"),
                row.getField("language"),
                row.getField("title"));
    }

    private Topic topic(NamedCsvRecord row) {
        List<Kind> kinds = list(row, "kinds").stream().map(Kind::valueOf).toList();
        return new Topic(code(row), names(row), row.getField("function"), kinds, list(row, "keywords"));
    }

    private Body body(NamedCsvRecord row) {
        return new Body(
                code(row),
                names(row),
                row.getField("address"),
                row.getField("email"),
                row.getField("matter"),
                later(row, "phone"),
                later(row, "operator").equals("yes"),
                parts(later(row, "territories")),
                parts(later(row, "topics")),
                parts(later(row, "keywords")));
    }

    private Need need(NamedCsvRecord row) {
        return new Need(
                code(row),
                names(row),
                row.getField("topic"),
                Need.Kind.valueOf(row.getField("kind")),
                optional(row, "known"));
    }

    private boolean has(String file) {
        return resources.getResource(folder + "/" + file).exists();
    }

    private <T> List<T> rows(String file, java.util.function.Function<NamedCsvRecord, T> mapper) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            return csv.stream().map(row -> mapped(file, row, mapper)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read " + file + " of the organisation in " + folder, unreadable);
        }
    }

    private static <T> T mapped(
            String file, NamedCsvRecord row, java.util.function.Function<NamedCsvRecord, T> mapper) {
        try {
            return mapper.apply(row);
        } catch (RuntimeException wrong) {
            String where = file + ", line " + row.getStartingLineNumber();
            throw new IllegalStateException(where + " can't be understood: " + wrong.getMessage(), wrong);
        }
    }

    private Map<String, String> facts() {
        Properties properties = new Properties();
        try (Reader reader = open("organisation.properties")) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read organisation.properties in " + folder, unreadable);
        }
        Map<String, String> facts = new HashMap<>();
        properties.forEach(
                (key, value) -> facts.put(key.toString(), value.toString().strip()));
        return facts;
    }

    private Reader open(String file) throws IOException {
        Resource resource = resources.getResource(folder + "/" + file);
        if (!resource.exists()) {
            throw new IllegalStateException("The organisation in " + folder + " lacks the file " + file);
        }
        return new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
    }

    private static String code(NamedCsvRecord row) {
        return row.getField("code");
    }

    private static Names names(NamedCsvRecord row) {
        return new Names(row.getField("name_ru"), row.getField("name_uk"), row.getField("name_en"));
    }

    private static @Nullable String optional(NamedCsvRecord row, String column) {
        String value = row.getField(column).strip();
        return value.isEmpty() ? null : value;
    }

    /** A column that files written for earlier releases lack. */
    private static String later(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private static List<String> list(NamedCsvRecord row, String column) {
        return parts(row.getField(column));
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
