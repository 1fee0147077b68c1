package org.redress.workbench.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Notices;
import org.redress.escalation.Incidents;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.redress.web.DeskBar;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.redress.workbench.list.Whose;
import org.redress.workbench.list.WorkLists;
import org.springframework.stereotype.Component;

/** The head of the staff's screens, as the viewer's roles have it. */
@Component
class DeskEntries implements DeskBar {

    private static final int MOST = 5;

    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("mine", "/work?list=mine"),
            Map.entry("unit", "/work?list=unit"),
            Map.entry("free", "/work?list=free"),
            Map.entry("approvals", "/work?list=approvals"),
            Map.entry("triage", "/work?list=unit&stage=triage"),
            Map.entry("all", "/work?list=all"),
            Map.entry("new", "/appeals/new"),
            Map.entry("groups", "/groups"),
            Map.entry("search", "/search"),
            Map.entry("deadlines", "/deadlines"),
            Map.entry("breaches", "/breaches"),
            Map.entry("consultations", "/consultations"),
            Map.entry("bodies", "/bodies"),
            Map.entry("absences", "/absences"),
            Map.entry("duty", "/duty"),
            Map.entry("shortcomings", "/shortcomings"),
            Map.entry("rules", "/rules"),
            Map.entry("people", "/people"),
            Map.entry("tokens", "/tokens"),
            Map.entry("incidents", "/incidents"),
            Map.entry("training", "/training"),
            Map.entry("letters", "/letters"),
            Map.entry("templates", "/letters/templates"),
            Map.entry("mailbox", "/mailbox"),
            Map.entry("outbox", "/outbox"));

    private final Me me;
    private final Organisation organisation;
    private final Rights rights;
    private final WorkLists lists;
    private final Notices notices;
    private final Incidents incidents;
    private final RedressSettings settings;
    private final Sentences sentences;

    DeskEntries(
            Me me,
            Organisation organisation,
            Rights rights,
            WorkLists lists,
            Notices notices,
            Incidents incidents,
            RedressSettings settings,
            Sentences sentences) {
        this.me = me;
        this.organisation = organisation;
        this.rights = rights;
        this.lists = lists;
        this.notices = notices;
        this.incidents = incidents;
        this.settings = settings;
        this.sentences = sentences;
    }

    @Override
    public List<Entry> entries() {
        return me.found().map(this::entries).orElse(List.of());
    }

    @Override
    public List<Entry> more() {
        return me.found()
                .map(person -> Stream.of(pages(person).skip(MOST), absences(person), findings(person), inTraining())
                        .flatMap(Function.identity())
                        .map(code -> entry(code, null))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public boolean searches() {
        return me.found()
                .map(person -> rights.maySomewhere(new Actor(person.login()), Action.READ_APPEAL))
                .orElse(false);
    }

    /** Everybody may be away. */
    private static Stream<String> absences(Person person) {
        return Opening.pages(person.roles()).contains("absences") ? Stream.empty() : Stream.of("absences");
    }

    /** Whoever reads appeals may find what is wrong, and looks there what became of it. */
    private Stream<String> findings(Person person) {
        List<String> own = Opening.pages(person.roles());
        return rights.maySomewhere(new Actor(person.login()), Action.READ_APPEAL)
                ? Stream.of("duty", "shortcomings").filter(code -> !own.contains(code))
                : Stream.empty();
    }

    private Stream<String> pages(Person person) {
        return Opening.pages(person.roles()).stream().filter(code -> settings.isTraining() || !code.equals("training"));
    }

    private Stream<String> inTraining() {
        return settings.isTraining() ? Stream.of("mailbox") : Stream.empty();
    }

    @Override
    public Optional<Viewer> viewer() {
        return me.found()
                .map(person ->
                        new Viewer(person.name(), person.title(), Math.toIntExact(notices.unread(person.login()))));
    }

    private List<Entry> entries(Person person) {
        Map<String, Long> waiting = lists.waiting(Whose.of(person, organisation, rights));
        return pages(person)
                .limit(MOST)
                .map(code ->
                        entry(code, code.equals("incidents") ? Long.valueOf(incidents.openCount()) : waiting.get(code)))
                .toList();
    }

    private Entry entry(String code, @Nullable Long count) {
        return new Entry(
                code,
                ADDRESSES.getOrDefault(code, "/"),
                sentences.say("nav." + code),
                count == null || count == 0 ? null : Math.toIntExact(count));
    }

    /** The address of the page that a person's work begins on. */
    String opening(Person person) {
        return Stream.concat(pages(person), Stream.of("search"))
                .findFirst()
                .map(ADDRESSES::get)
                .orElse("/search");
    }
}
