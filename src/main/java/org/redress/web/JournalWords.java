package org.redress.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Body;
import org.redress.organisation.Names;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Unit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts an entry of the journal into a sentence: its facts are codes, which readers know by their names. */
@Component
public class JournalWords {

    private final Sentences sentences;
    private final IcuMessages messages;
    private final Organisation organisation;

    JournalWords(Sentences sentences, MessageSource messages, Organisation organisation) {
        this.sentences = sentences;
        this.messages = (IcuMessages) messages;
        this.organisation = organisation;
    }

    /** What happened, with its `|`-joined facts; the bare code when an older release wrote what this one never does. */
    public String sentence(String what, @Nullable String args) {
        return messages.has("journal." + what) ? sentences.say("journal." + what, facts(args)) : what;
    }

    private Object[] facts(@Nullable String args) {
        return args == null || args.isEmpty()
                ? new Object[0]
                : Arrays.stream(args.split("\\|", -1)).map(this::fact).toArray();
    }

    private Object fact(String codes) {
        return codes.contains(", ")
                ? Arrays.stream(codes.split(", ", -1))
                        .map(code -> String.valueOf(one(code)))
                        .collect(Collectors.joining(", "))
                : one(codes);
    }

    private Object one(String code) {
        return Stream.<Function<String, Optional<?>>>of(
                        JournalWords::date, JournalWords::count, this::unit, this::person, this::body, this::word)
                .map(reading -> reading.apply(code))
                .flatMap(Optional::stream)
                .map(Object.class::cast)
                .findFirst()
                .orElse(code);
    }

    private static Optional<LocalDate> date(String code) {
        try {
            return Optional.of(LocalDate.parse(code));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<Long> count(String code) {
        return code.matches("\\d{1,9}") ? Optional.of(Long.valueOf(code)) : Optional.empty();
    }

    private Optional<Names> unit(String code) {
        return organisation.unit(code).map(Unit::names);
    }

    private Optional<String> person(String code) {
        return organisation.person(code).map(Person::name);
    }

    private Optional<Names> body(String code) {
        return organisation.bodies().stream()
                .filter(body -> body.code().equals(code))
                .map(Body::names)
                .findFirst();
    }

    private Optional<String> word(String code) {
        return Optional.of("reach." + code).filter(messages::has).map(sentences::say);
    }
}
