package org.redress.journey;

import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody of the staff, who finds an appeal and does what is next with it. */
final class Specialist implements AutoCloseable {

    private final Screen screen;
    private final Story story;
    private final String number;

    Specialist(String base, Story story, String login, String number, Findings findings) {
        this.screen = Screen.open(base, story.language(), "light", findings).signIn(login);
        this.story = story;
        this.number = number;
        screen.find(number);
    }

    /** Answers a form's question with one of its choices. */
    Specialist picks(String question, String choice) {
        screen.pick(question, choice);
        return this;
    }

    /** Writes into a field. */
    Specialist writes(String field, String text) {
        screen.page().fill("#" + field, text);
        return this;
    }

    /** Takes the task from the queue. */
    Specialist claims() {
        screen.press("case.claim");
        screen.page().waitForSelector("#release", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Completes the task, and is told that it was done. */
    Specialist does(String task) {
        screen.check().thoroughly(story.language() + " case, " + task);
        screen.press("task." + task + ".do");
        screen.page().waitForSelector(".note-ok");
        return this;
    }

    /** The choice that stands in a list. */
    String chosen(String field) {
        return screen.page().locator("#" + field).inputValue();
    }

    /** The text of a part of the case. */
    String reads(String selector) {
        return screen.read(selector);
    }

    Screen screen() {
        return screen;
    }

    @Override
    public void close() {
        screen.close();
    }
}
