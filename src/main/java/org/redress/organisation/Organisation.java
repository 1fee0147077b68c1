package org.redress.organisation;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation as it is today: territories, functions, units, people, topics, bodies. */
@Component
public class Organisation {

    private static final long LOOK_AGAIN_AFTER = Duration.ofSeconds(2).toNanos();

    private final JdbcClient jdbc;
    private final Zone zone;
    private volatile @Nullable Chart chart;
    private volatile long looked;

    Organisation(JdbcClient jdbc, Zone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Every territory, in the order of the file. */
    public List<Territory> territories() {
        return chart().territories();
    }

    /** One territory by its code. */
    public Optional<Territory> territory(String code) {
        return first(territories(), territory -> territory.code().equals(code));
    }

    /** The territory whose localities an address names, if exactly one does. */
    public Optional<Territory> territoryOf(String address) {
        String words = words(address);
        List<Territory> named = territories().stream()
                .filter(territory -> territory.localities().stream().anyMatch(name -> words.contains(words(name))))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Every function. */
    public List<Function> functions() {
        return chart().functions();
    }

    /** One function by its code. */
    public Optional<Function> function(String code) {
        return first(functions(), function -> function.code().equals(code));
    }

    /** Every unit. */
    public List<Unit> units() {
        return chart().units();
    }

    /** One unit by its code. */
    public Optional<Unit> unit(String code) {
        return first(units(), unit -> unit.code().equals(code));
    }

    /** The functional unit of a cell territory × function. */
    public Optional<Unit> unitOf(String territory, String function) {
        return first(units(), unit -> territory.equals(unit.territory()) && function.equals(unit.function()));
    }

    /** Every topic. */
    public List<Topic> topics() {
        return chart().topics();
    }

    /** One topic by its code. */
    public Optional<Topic> topic(String code) {
        return first(topics(), topic -> topic.code().equals(code));
    }

    /** Bodies that appeals are forwarded to. */
    public List<Body> bodies() {
        return chart().bodies();
    }

    /** One person by login. */
    public Optional<Person> person(String login) {
        return first(people(), person -> person.login().equals(login));
    }

    /** Everybody on the staff. */
    public List<Person> people() {
        return chart().people();
    }

    /** The people of a unit. */
    public List<Person> members(String unit) {
        return people().stream().filter(person -> person.unit().equals(unit)).toList();
    }

    /** Everybody with a role. */
    public List<Person> withRole(Role role) {
        return people().stream().filter(person -> person.is(role)).toList();
    }

    /** Every absence that was not cancelled, past and coming, in the order in which they begin. */
    public List<Absence> absences() {
        return chart().absences();
    }

    /** The units a person works in, leads, or heads through the function. */
    public Set<String> unitsOf(String login) {
        Set<String> units = new HashSet<>();
        person(login).ifPresent(person -> units.add(person.unit()));
        for (Unit unit : units()) {
            Optional<String> head = function(unit).map(Function::head);
            if (login.equals(unit.lead()) || head.filter(login::equals).isPresent()) {
                units.add(unit.code());
            }
        }
        return units;
    }

    /** The lead of a unit; nobody there: the head of its function; nobody there: management (2b). Never empty. */
    public List<Person> leadOf(String unit) {
        return unit(unit).map(Unit::lead).flatMap(this::person).map(List::of).orElseGet(() -> headOf(unit));
    }

    /** The head of the function that a unit belongs to, else management. Never empty. */
    public List<Person> headOf(String unit) {
        return unit(unit)
                .flatMap(this::function)
                .map(Function::head)
                .flatMap(this::person)
                .map(List::of)
                .orElseGet(this::management);
    }

    /** Management. Never empty. */
    public List<Person> management() {
        List<Person> management = withRole(Role.MANAGER);
        if (management.isEmpty()) {
            throw new IllegalStateException(
                    "Nobody has the role MANAGER, so an overdue appeal could be told to nobody: name at least one in people.csv and load the organisation again");
        }
        return management;
    }

    /** A fact about the organisation itself by its key in `organisation.properties`, such as `phone` or `name.ru`; empty when unknown. */
    public String fact(String key) {
        return chart().facts().getOrDefault(key, "");
    }

    /** The organisation's one time zone, in which its days begin and end. */
    public ZoneId zone() {
        return zone.id();
    }

    /** The organisation's own name in a language. */
    public String name(Locale locale) {
        return new Names(fact("name.ru"), fact("name.uk"), fact("name.en")).in(locale);
    }

    /** Reads everything again at the next question: what was written has committed. */
    public void changed() {
        chart = null;
    }

    Chart chart() {
        Chart known = chart;
        if (known == null || System.nanoTime() - looked > LOOK_AGAIN_AFTER) {
            if (known == null || known.version() != Chart.version(jdbc)) {
                known = Chart.read(jdbc);
                chart = known;
            }
            looked = System.nanoTime();
        }
        return known;
    }

    private Optional<Function> function(Unit unit) {
        return Optional.ofNullable(unit.function()).flatMap(this::function);
    }

    private static <T> Optional<T> first(List<T> all, java.util.function.Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static String words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return " " + plain.replaceAll("[^\\p{L}\\p{N}'’-]+", " ").strip() + " ";
    }
}
