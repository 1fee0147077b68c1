package org.redress.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.redress.testing.ChromiumAtHand;

/** A browser window in somebody's hands, in a language and a theme. */
final class Screen implements AutoCloseable {

    static final int WIDE = 1360;
    static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final String language;
    private final Words words;
    private final PageCheck check;

    private Screen(BrowserContext context, String base, String language, Findings findings) {
        this.context = context;
        this.base = base;
        this.language = language;
        this.words = new Words(language);
        this.page = context.newPage();
        this.check = new PageCheck(page, words.beginnings(), findings);
    }

    /** A new window, signed in as nobody. */
    static Screen open(String base, String language, String theme, Findings findings) {
        BrowserContext context =
                ChromiumAtHand.browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT));
        context.addCookies(List.of(new Cookie("lang", language).setUrl(base), new Cookie("theme", theme).setUrl(base)));
        return new Screen(context, base, language, findings);
    }

    /** A new window of a browser that runs no scripts. */
    static Screen withoutScripts(String base, String language) {
        BrowserContext context =
                ChromiumAtHand.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        context.addCookies(List.of(new Cookie("lang", language).setUrl(base)));
        return new Screen(context, base, language, new Findings());
    }

    /** Takes the seat of a person of the training organisation. */
    Screen signIn(String login) {
        go("/signin");
        Locator person = page.locator("button[name=who][value=" + login + "]");
        if (!person.isVisible()) {
            page.getByText(words.say("signin.others")).click();
        }
        person.click();
        return this;
    }

    /** Opens an address of Redress, and tells its status. */
    int go(String path) {
        Response answer = page.navigate(path.startsWith("http") ? path : base + path);
        return answer == null ? 0 : answer.status();
    }

    /** Presses the button on which the words of the key are read. */
    void press(String key) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.say(key)))
                .first()
                .click();
    }

    /** Follows the link on which the words of the key are read. */
    void follow(String key) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.say(key)))
                .first()
                .click();
    }

    /** Finds an appeal by its number, as the head of every staff page offers. */
    void find(String number) {
        page.locator("#find").fill(number);
        page.locator("#find").press("Enter");
        page.waitForURL("**/appeals/" + number);
    }

    /** Picks one of the choices of a question. */
    void pick(String question, String choice) {
        page.check("input[name=" + question + "][value=" + choice + "]");
    }

    /** Opens the form that lies folded beside the task. */
    void unfold(String fold) {
        page.locator("#" + fold + " > summary").click();
    }

    /** Sends that form, and is told on the next page that it was done. */
    void sends(String fold) {
        thenTold(() -> page.locator("#" + fold + " form .btn-primary").click());
    }

    /** Looks thoroughly at the case, completes its task, and is told on the next page that it was done. */
    void does(String task) {
        check.thoroughly(language + " case, " + task);
        thenTold(() -> press("task." + task + ".do"));
    }

    private void thenTold(Runnable act) {
        page.evaluate("() => { document.documentElement.dataset.passed = 'yes'; }");
        act.run();
        page.waitForSelector("html:not([data-passed]) .note-ok");
    }

    /** The text of what a selector finds. */
    String read(String selector) {
        return page.locator(selector).first().innerText();
    }

    Page page() {
        return page;
    }

    Words words() {
        return words;
    }

    PageCheck check() {
        return check;
    }

    @Override
    public void close() {
        context.close();
    }
}
