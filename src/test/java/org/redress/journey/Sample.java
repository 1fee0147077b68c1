package org.redress.journey;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds its way about the sample: which appeal is in which state, and who has which task, as the API tells it. */
final class Sample {

    private static final Pattern LINK = Pattern.compile("/t/[A-Za-z0-9_-]{20,}");

    private static final Map<String, String> HEADS = Map.of(
            "metering-zarechny", "orlova",
            "metering-lesnoy", "orlova",
            "billing-zarechny", "gusarova",
            "billing-central", "tarasenko",
            "quality-zarechny", "sokolov",
            "quality-primorsky", "hordienko",
            "connection-zarechny", "danilov",
            "contracts-central", "ermakova");

    private static final Map<String, String> SPECIALISTS = Map.of(
            "reception", "pakhomov",
            "routing", "belova",
            "metering-zarechny", "li",
            "metering-primorsky", "koval",
            "billing-lesnoy", "gavrilov",
            "billing-primorsky", "bondar",
            "quality-primorsky", "ryabov",
            "contracts-lesnoy", "tkach");

    private final Page page;
    private final String base;
    private final String token;

    Sample(Screen seenByTheManager, String base, String token) {
        this.page = seenByTheManager.page();
        this.base = base;
        this.token = token;
    }

    /** An appeal in the state, if there is one. */
    Optional<String> inState(String state) {
        return numbers(state).findFirst();
    }

    /** The secret link of an appeal in the state whose applicant got it in a letter, if there is one. */
    Optional<String> tracked(String state) {
        return numbers(state).map(this::link).flatMap(Optional::stream).findFirst();
    }

    private Stream<String> numbers(String state) {
        List<String> numbers = new ArrayList<>();
        get("/api/v1/appeals?state=" + state)
                .get("items")
                .forEach(item -> numbers.add(item.get("number").asString()));
        return numbers.stream();
    }

    /** For each kind of task somebody who can do it, and the appeal: login, number. */
    Map<String, String[]> tasks() {
        Map<String, String[]> found = new LinkedHashMap<>();
        String after = "";
        while (true) {
            JsonNode slice = get("/api/v1/tasks?after=" + after);
            for (JsonNode item : slice.get("items")) {
                String task = item.get("task").asString();
                String number = item.get("number").asString();
                doer(task, item).ifPresent(login -> found.putIfAbsent(task, new String[] {login, number}));
            }
            if (!slice.hasNonNull("next")) {
                return found;
            }
            after = slice.get("next").asString();
        }
    }

    private static Optional<String> doer(String task, JsonNode item) {
        if (item.hasNonNull("assignee")) {
            return Optional.of(item.get("assignee").asString());
        }
        String unit = item.hasNonNull("unit") ? item.get("unit").asString() : "";
        return Optional.ofNullable((task.startsWith("approve") ? HEADS : SPECIALISTS).get(unit));
    }

    /** The secret link of an appeal, if a letter to its applicant holds it. */
    Optional<String> link(String number) {
        page.navigate(base + "/mailbox?of=applicants&number=" + number);
        for (String letter : page.locator("td.subj a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            page.navigate(base + letter);
            var link = LINK.matcher(page.locator("main").innerText());
            if (link.find()) {
                return Optional.of(link.group());
            }
        }
        return Optional.empty();
    }

    private JsonNode get(String path) {
        APIRequestContext api = page.context().request();
        String answer = api.get(base + path, RequestOptions.create().setHeader("Authorization", "Bearer " + token))
                .text();
        return JsonMapper.shared().readTree(answer);
    }
}
