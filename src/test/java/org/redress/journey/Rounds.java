package org.redress.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every page of Redress by who sees it, each in the states that it can be in. */
final class Rounds {

    /** The states that look different to an applicant. */
    private static final List<String> TRACKED =
            List.of("REGISTERED", "DRAFTED", "AWAITING_CLARIFICATION", "ANSWERED", "CLOSED", "FORWARDED", "RETURNED");

    /** The states in which a case has no task that its own page shows below. */
    private static final List<String> WITHOUT_TASK =
            List.of("AWAITING_CLARIFICATION", "ANSWERED", "CLOSED", "FORWARDED", "RETURNED");

    /** The tasks that the applicant may do on their own page. */
    private static final Set<String> AWAITED = Set.of("awaitClient", "confirmWork");

    private final Map<String, List<Stop>> byPerson = new LinkedHashMap<>();

    /** Looks about in the sample of a running installation, through the API with its token. */
    static Rounds through(String base, String token) {
        var rounds = new Rounds();
        try (var manager = Screen.open(base, "ru", "light", new Findings()).signIn("gromova")) {
            var sample = new Sample(manager, base, token);
            rounds.people(sample);
            rounds.cases(sample);
            rounds.letters();
        }
        return rounds;
    }

    /** The people, and nobody. */
    Map<String, List<Stop>> byPerson() {
        return byPerson;
    }

    private void add(String who, Stop... stops) {
        byPerson.computeIfAbsent(who, person -> new ArrayList<>()).addAll(List.of(stops));
    }

    private void people(Sample sample) {
        add(
                "",
                Stop.at("data", "/reception/data"),
                Stop.at("accessibility", "/reception/accessibility"),
                Stop.at("lost", "/reception/lost"),
                Stop.at("lost, sent", "/reception/lost/sent"),
                Stop.at("sign-in", "/signin"),
                Stop.after(
                        "sign-in, everybody",
                        "/signin",
                        page -> page.locator("summary").click()),
                Stop.at("sign-in, failed", "/signin?error"),
                Stop.refused("unknown link", "/t/AAAAAAAAAAAAAAAAAAAAAA", 404),
                Stop.refused("no such page", "/reception/no-such-page", 404),
                Stop.after("track, late", "/signin", page -> page.click("main a[href^='/t/']")),
                Stop.after("lost, nothing written", "/reception/lost", page -> page.click("main form button")));
        for (String state : TRACKED) {
            sample.tracked(state).ifPresent(link -> tracked(state, link));
        }
        add("maslov", Stop.at("bodies", "/bodies"));
        add("klimova", Stop.at("entry of a consultation", "/appeals/new?channel=PHONE&kind=CONSULTATION"));
        add("klimova", Stop.at("entry", "/appeals/new"), Stop.at("entry by phone", "/appeals/new?channel=PHONE"));
        add(
                "savchuk",
                Stop.after("entry, nothing written", "/appeals/new", page -> page.click("main form .btn-primary")));
        add(
                "pakhomov",
                Stop.at("groups", "/groups"),
                Stop.at("groups, ended", "/groups?state=ended"),
                Stop.at("join", "/groups/new"),
                Stop.at("outage", "/groups/outage"),
                Stop.after("group", "/groups", page -> page.click("main th a")),
                Stop.after("outage, nothing written", "/groups/outage", page -> page.click("main form .btn-primary")));
        add("savchuk", Stop.at("collective letter", "/groups/letter"));
        add("pakhomov", Stop.at("triage", "/work?list=unit&stage=triage"), Stop.at("home", "/"));
        add("belova", Stop.at("unit", "/work?list=unit"), Stop.at("free", "/work?list=free"));
        add(
                "belova",
                Stop.after(
                        "unit, one ticked",
                        "/work?list=unit",
                        page -> page.locator(".tick input").first().check()));
        add("savchuk", Stop.after("a person", "/search", page -> {
            search(page, "Ларина");
            page.locator("section[aria-labelledby=people] a").first().click();
            page.waitForLoadState();
        }));
        add("li", Stop.at("mine", "/work?list=mine"), Stop.refused("forbidden", "/tokens", 403));
        add("li", Stop.at("narrowed to nothing", "/work?list=mine&due=overdue&territory=none"));
        add("orlova", Stop.at("approvals", "/work?list=approvals"), Stop.at("notices", "/notices"));
        add(
                "orlova",
                Stop.at("absences", "/absences"),
                Stop.at("absences of somebody", "/absences?person=ryabova"),
                Stop.after("absences, nothing written", "/absences", page -> page.click("main form .btn-primary")));
        add(
                "li",
                Stop.at("own absences", "/absences"),
                Stop.refused("another's absences", "/absences?person=orlova", 403));
        add("orlova", Stop.at("shortcomings", "/shortcomings"));
        add("sedova", Stop.at("duty, to read", "/duty"), Stop.at("deadlines, to read", "/deadlines"));
        add(
                "gromova",
                Stop.at("duty", "/duty"),
                Stop.after("one breach of duty", "/duty", page -> {
                    page.locator("main article h3 a").first().click();
                    page.waitForLoadState();
                }),
                Stop.at("all shortcomings", "/shortcomings"),
                Stop.at("deadlines", "/deadlines"),
                Stop.at("consultations", "/consultations"),
                Stop.at("all", "/work?list=all"),
                Stop.at("all overdue", "/work?list=all&due=overdue"),
                Stop.refused("no such appeal", "/appeals/R-2099-000001", 404),
                Stop.at("search", "/search"),
                Stop.after("search, found", "/search", page -> search(page, "Зимина")),
                Stop.after("search, nothing", "/search", page -> search(page, "никого такого нет")));
    }

    private void tracked(String state, String link) {
        add("", Stop.at("track " + state, link));
        if (state.equals("REGISTERED")) {
            add("", Stop.at("withdrawal", link + "/withdrawal"));
        } else if (state.equals("CLOSED")) {
            add("", Stop.at("request to open again", link + "/reopening"));
        }
    }

    private static void search(Page page, String words) {
        page.fill("#words", words);
        page.press("#words", "Enter");
        page.waitForLoadState();
    }

    private void cases(Sample sample) {
        for (String state : WITHOUT_TASK) {
            sample.inState(state).ifPresent(number -> add("gromova", Stop.at("case " + state, "/appeals/" + number)));
        }
        sample.tasks().forEach((task, whose) -> {
            add(whose[0], Stop.at("case, " + task, "/appeals/" + whose[1]));
            if (AWAITED.contains(task)) {
                sample.link(whose[1]).ifPresent(link -> add("", Stop.at("track, " + task, link)));
            }
        });
        sample.inState("CLOSED")
                .ifPresent(number -> add("gromova", Stop.after("person", "/appeals/" + number, page -> {
                    page.click("[aria-labelledby=same-person] a");
                    page.waitForLoadState();
                })));
    }

    private void letters() {
        add("gromova", Stop.at("letters", "/letters"), firstOf("letter", "/letters"));
        add(
                "savchuk",
                Stop.at("print list", "/letters/print"),
                Stop.at("print list, nothing", "/letters/print?unit=none"));
        add(
                "maslov",
                Stop.at("letter templates", "/letters/templates"),
                Stop.at("letter template", "/letters/templates/RETURNED?outcome=ILLEGIBLE&in=uk"),
                Stop.after("letter template, faults", "/letters/templates/DELAY", page -> {
                    page.fill("#body", "Ещё {нет}");
                    page.click("main form[method=post] .btn-primary");
                }),
                Stop.after("letter template, its effect", "/letters/templates/DELAY", page -> {
                    page.fill("#body", "Ответ ещё готовится[: {due}].");
                    page.click("main form[method=post] .btn-primary");
                }));
        add(
                "maslov",
                Stop.at("outbox", "/outbox"),
                Stop.at("incidents", "/incidents"),
                Stop.at("mailbox", "/mailbox"),
                firstOf("mailbox letter", "/mailbox"),
                Stop.at("rules", "/rules"),
                Stop.after(
                        "rules, all tables open",
                        "/rules",
                        page -> page.locator("main summary").all().forEach(Locator::click)),
                Stop.at("calendars", "/rules/calendars"),
                Stop.after("calendars, no file", "/rules/calendars", page -> page.click("main form .btn-primary")),
                Stop.at("policies", "/rules/policies"),
                Stop.after("policy, its effect", "/rules/policies", page -> {
                    page.selectOption("#roll", "PREVIOUS");
                    page.click("#policy-roll form .btn");
                }),
                Stop.at("people", "/people"),
                Stop.at("try a case", "/rules/try"),
                Stop.at(
                        "a case tried",
                        "/rules/try?kind=QUESTION&channel=VIRTUAL_RECEPTION&registered=2026-04-29&routed=2026-04-29"
                                + "&extendedBy=10&policy.roll=PREVIOUS"),
                Stop.refused("a case that no rule knows", "/rules/try?kind=CLAIM&channel=POST&condition=QUALITY", 422),
                Stop.at("tokens", "/tokens"),
                Stop.at("training", "/training"),
                Stop.after(
                        "training, not sure",
                        "/training",
                        page -> page.click("form[action='/training/beginning'] button")),
                Stop.after("tokens, nothing written", "/tokens", page -> page.click("main form .btn-primary")));
    }

    private static Stop firstOf(String name, String list) {
        return Stop.after(name, list, page -> {
            page.locator("td.subj a").first().click();
            page.waitForLoadState();
        });
    }
}
