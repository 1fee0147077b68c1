package org.redress.journey;

import java.util.function.Consumer;

/** Every page of the filing, first with nothing said, then well answered, up to the one before it is sent. */
final class Filing {

    private final Screen screen;
    private final Consumer<String> look;

    Filing(Screen screen, Consumer<String> look) {
        this.screen = screen;
        this.look = look;
    }

    void walk() {
        screen.go("/reception");
        look.accept("reception 1 kind");
        wrongThenRight("reception 1 kind", () -> screen.pick("kind", "COMPLAINT"));
        look.accept("reception 2 topic");
        wrongThenRight("reception 2 topic", () -> screen.page().fill("#place", "дом у реки"));
        mended("reception 2 territory", () -> screen.page().selectOption("#territory", "zarechny"));
        look.accept("reception 3 text");
        wrongThenRight("reception 3 text", () -> {
            screen.page().fill("#text", "На табло счётчика ошибка E-04.");
            screen.page().setInputFiles("#file", Papers.photo("meter.jpg"));
            screen.press("reception.files.add");
            screen.page().waitForSelector("ul.files");
        });
        look.accept("reception 4 who");
        wrongThenRight("reception 4 who", () -> {
            screen.page().fill("#name", "Зимина Ольга Валерьевна");
            screen.page().fill("#email", "o.zimina@example.org");
            screen.page().fill("#phone", "+7 900 000-18-92");
            screen.page().fill("#address", "г. Заречный, ул. Садовая, 77");
            screen.page().check("#consent");
        });
        look.accept("reception 5 ways");
        screen.press("reception.next");
        look.accept("reception 6 check");
    }

    private void wrongThenRight(String page, Runnable right) {
        screen.press("reception.next");
        mended(page, right);
    }

    private void mended(String page, Runnable right) {
        screen.page().waitForSelector(".errors");
        look.accept(page + " with faults");
        right.run();
        screen.press("reception.next");
    }
}
