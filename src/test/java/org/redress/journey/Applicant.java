package org.redress.journey;

/** A member of the public at the reception: answers one page after another, then follows the secret link. */
final class Applicant {

    private final Screen screen;
    private final Story story;
    private final boolean scripts;
    private String number = "";
    private String due = "";

    Applicant(Screen screen, Story story, boolean scripts) {
        this.screen = screen;
        this.story = story;
        this.scripts = scripts;
    }

    /** Files the story from the first page to the number. */
    void files() {
        screen.go("/reception");
        passing("reception");
        screen.pick("kind", story.kind());
        screen.press("reception.next");
        where();
        what();
        who();
        passing("ways");
        screen.press("reception.next");
        passing("check");
        screen.press("reception.send." + story.kind());
        screen.page().waitForURL("**/reception/done");
        number = screen.read("#number");
        due = date();
    }

    private void where() {
        passing("topic");
        screen.page().selectOption("#topic", "metering.fault");
        screen.page().fill("#place", story.place());
        screen.press("reception.next");
    }

    private void what() {
        passing("text");
        screen.page().fill("#text", story.text());
        screen.page().setInputFiles("#file", story.attached());
        screen.press("reception.files.add");
        screen.page().waitForSelector("ul.files");
        screen.press("reception.next");
    }

    private void who() {
        passing("who");
        screen.page().fill("#name", story.applicant());
        screen.page().fill("#email", story.email());
        screen.page().fill("#phone", "+7 900 000-18-92");
        screen.page().check("#consent");
        screen.press("reception.next");
    }

    /** Follows the secret link, as it is shown with the number. */
    void follows() {
        screen.page().click("#tracking");
        screen.page().waitForURL("**/t/*");
    }

    /** The date on the page, as machines read it. */
    String date() {
        return screen.page().locator(".hero-date time").first().getAttribute("datetime");
    }

    String number() {
        return number;
    }

    String due() {
        return due;
    }

    private void passing(String page) {
        if (scripts) {
            screen.check().passing(story.language() + " filing " + page);
        }
    }
}
