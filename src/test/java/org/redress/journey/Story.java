package org.redress.journey;

import com.microsoft.playwright.options.FilePayload;

/** An appeal that somebody files in their own language, and what is answered. */
enum Story {
    METER(
            "ru",
            "COMPLAINT",
            "Зимина Ольга Валерьевна",
            "г. Заречный, ул. Садовая, 77",
            "С 20 января на табло счётчика ошибка E-04, а счёт пришёл по нормативу. Прошу заменить счётчик.",
            "Счётчик заменили 4 февраля, расход за январь пересчитан.",
            "belova"),
    READINGS(
            "uk",
            "QUESTION",
            "Ковальчук Ірина Петрівна",
            "г. Заречный, ул. Садовая, 3",
            "На табло лічильника помилка E-04. Як тепер передавати показання, щоб не рахували за нормативом?",
            "Передавайте показання телефоном, лічильник замінять до 10 лютого.",
            "pakhomov"),
    BILL(
            "en",
            "APPEAL",
            "Ann Fisher",
            "г. Заречный, ул. Садовая, 12",
            "The meter shows error E-04 and the bill came by the norm. Please replace the meter & count again.",
            "The meter was replaced on 4 February; January was counted again.",
            "pakhomov");

    private final String language;
    private final String kind;
    private final String name;
    private final String place;
    private final String text;
    private final String answer;
    private final String triages;

    Story(String language, String kind, String name, String place, String text, String answer, String triages) {
        this.language = language;
        this.kind = kind;
        this.name = name;
        this.place = place;
        this.text = text;
        this.answer = answer;
        this.triages = triages;
    }

    /** The language of everybody's screen. */
    String language() {
        return language;
    }

    /** The code of the kind. */
    String kind() {
        return kind;
    }

    /** Who files it. */
    String applicant() {
        return name;
    }

    /** The address it is about. */
    String place() {
        return place;
    }

    /** What happened. */
    String text() {
        return text;
    }

    /** What is answered. */
    String answer() {
        return answer;
    }

    /** Who triages it: complaints are triaged by the routing specialist. */
    String triages() {
        return triages;
    }

    /** Where the letters go. */
    String email() {
        return "journey." + language + "@example.org";
    }

    /** What is attached. */
    FilePayload attached() {
        return this == BILL ? Papers.document("bill.pdf") : Papers.photo("meter.jpg");
    }
}
