package org.redress.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What holds on every page: nothing breaks the content policy, no script fails, every word is said, everybody can use
 * it, and it fits a narrow phone.
 */
final class PageCheck {

    private static final int NARROW = 320;
    private static final Pattern RAW_KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9_]+)+");

    private static final String TOO_WIDE = "() => { const root = document.scrollingElement;"
            + " if (root.scrollWidth <= root.clientWidth) return '';"
            + " const wide = [...document.body.querySelectorAll('*')]"
            + "   .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5)"
            + "   .filter(e => ![...e.children].some(c => c.getBoundingClientRect().right > root.clientWidth + 0.5));"
            + " return root.scrollWidth + ' px: ' + wide.slice(0, 3)"
            + "   .map(e => e.tagName + '.' + e.className + ' ' + (e.textContent || '').trim().slice(0, 40)).join(' | '); }";

    private final Page page;
    private final Set<String> beginnings;
    private final Findings findings;
    private final List<String> complaints = new ArrayList<>();

    PageCheck(Page page, Set<String> beginnings, Findings findings) {
        this.page = page;
        this.beginnings = beginnings;
        this.findings = findings;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(this::heard);
    }

    private void heard(Response answer) {
        boolean ofThePage = answer.request().isNavigationRequest();
        if (answer.status() >= (ofThePage ? 500 : 400)) {
            complaints.add(answer.status() + " from " + answer.url());
        }
    }

    /** Everything but who can use it: cheap enough for every page that is passed. */
    void passing(String name) {
        complaints.forEach(complaint -> findings.add(name, complaint));
        complaints.clear();
        words(name);
        fits(name);
    }

    /** All of it. */
    void thoroughly(String name) {
        passing(name);
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            String where = rule.getNodes().stream()
                    .limit(3)
                    .map(CheckedNode::getHtml)
                    .map(html -> html.length() > 160 ? html.substring(0, 160) + "…" : html)
                    .collect(Collectors.joining(" | "));
            findings.add(name, "axe " + rule.getId() + " (" + rule.getNodes().size() + "): " + where);
        }
        complaints.clear();
    }

    private void words(String name) {
        if (page.content().contains("??")) {
            findings.add(name, "a message is missing: " + around(page.content(), "??"));
        }
        Arrays.stream(page.locator("body").innerText().split("[\\s:,;()«»\"]+"))
                .filter(word -> RAW_KEY.matcher(word).matches())
                .filter(word -> beginnings.contains(word.substring(0, word.indexOf('.'))))
                .filter(word -> !page.url().contains("/letters/") && !page.url().contains("/mailbox/"))
                .distinct()
                .forEach(word -> findings.add(name, "a message's key is shown: " + word));
    }

    private void fits(String name) {
        var before = page.viewportSize();
        page.setViewportSize(NARROW, Screen.HEIGHT);
        String wide = (String) page.evaluate(TOO_WIDE);
        if (!wide.isEmpty()) {
            findings.add(name, "scrolls sideways at " + NARROW + " px, " + wide);
        }
        page.setViewportSize(before.width, before.height);
    }

    private static String around(String text, String what) {
        int at = text.indexOf(what);
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60))
                .replaceAll("\\s+", " ");
    }
}
