package org.redress.portal.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of a filing in their order, each with the fields that it asks for. */
public enum Step {
    KIND(1),
    TOPIC(2),
    TEXT(3),
    WHO(4),
    WAYS(5),
    CHECK(6);

    private final int place;

    Step(int place) {
        this.place = place;
    }

    /** The fields of this page. */
    public List<String> fields() {
        return switch (this) {
            case KIND -> List.of("kind");
            case TOPIC -> List.of("topic", "place", "territory");
            case TEXT -> List.of("text");
            case WHO -> List.of("name", "email", "phone", "address", "account", "consent");
            case WAYS -> List.of("answer1", "answer2", "ask1", "ask2");
            case CHECK -> List.of();
        };
    }

    /** The address of this page. */
    public String path() {
        return this == KIND ? "/reception" : "/reception/" + name().toLowerCase(Locale.ROOT);
    }

    /** The template of this page. */
    public String view() {
        return "reception/" + name().toLowerCase(Locale.ROOT);
    }

    /** 1 for the first page. */
    public int place() {
        return place;
    }

    /** The page after this one; the last one stays. */
    public Step next() {
        return at(place + 1);
    }

    /** The page before this one; the first one stays. */
    public Step before() {
        return at(place - 1);
    }

    /** The page of an address's last part. */
    public static Optional<Step> of(String name) {
        return Arrays.stream(values())
                .filter(step -> step.path().equals("/reception/" + name))
                .findFirst();
    }

    /** The page that asks for a field; the check page for what none asks for. */
    public static Step asking(String field) {
        return Arrays.stream(values())
                .filter(step -> step.fields().contains(field))
                .findFirst()
                .orElse(field.startsWith("files") ? TEXT : CHECK);
    }

    private Step at(int other) {
        return Arrays.stream(values())
                .filter(step -> step.place == other)
                .findFirst()
                .orElse(this);
    }
}
