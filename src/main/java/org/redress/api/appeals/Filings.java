package org.redress.api.appeals;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.Moments;
import org.redress.deadline.Condition;
import org.redress.intake.Filing;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads a filing out of the body of a request. */
@Component
public class Filings {

    private static final List<String> LANGUAGES = List.of("ru", "uk", "en");

    private final Moments moments;

    Filings(Moments moments) {
        this.moments = moments;
    }

    /** A filing as far as its fields can be read at all; refuses with every one that can't. */
    public Filing read(Fields fields) {
        List<Reach> answerBy = fields.eachOf("answerBy", Reach.class);
        List<Reach> askBy = fields.has("askBy") ? fields.eachOf("askBy", Reach.class) : answerBy;
        Filing filing = new Filing(
                fields.oneOf("kind", Kind.class),
                fields.oneOf("channel", Channel.class),
                fields.text("territory"),
                fields.text("topic"),
                fields.text("subject"),
                fields.text("text"),
                fields.read("received", moments::moment, "api.notMoment"),
                fields.read("registered", moments::date, "api.notDate"),
                applicant(fields.inside("applicant")),
                askBy,
                answerBy,
                language(fields),
                extra(fields),
                List.of(),
                terms(fields));
        fields.check();
        return filing;
    }

    private static NewAppeal.Extra extra(Fields fields) {
        return new NewAppeal.Extra(
                null, false, null, null, null, null, null, false, null, null, null, fields.text("senderReference"));
    }

    private NewAppeal.Terms terms(Fields fields) {
        List<Condition> conditions =
                fields.has("conditions") ? fields.eachOf("conditions", Condition.class) : List.of();
        return new NewAppeal.Terms(
                Set.copyOf(conditions),
                fields.read("senderDate", moments::date, "api.notDate"),
                fields.read("statedDate", moments::date, "api.notDate"),
                days(fields.scalar("legalDays")),
                fields.text("legalClause"));
    }

    /** What is no number of days is none that can be allowed. */
    private static @Nullable Integer days(@Nullable String text) {
        return text == null ? null : text.matches("\\d{1,3}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

    /** Who appeals, out of an object of their own; what is wrong with it is kept until the fields are checked. */
    public static Applicant applicant(Fields person) {
        String name = person.text("name");
        return new Applicant(
                name == null ? "" : name,
                person.text("email"),
                person.text("phone"),
                person.text("address"),
                person.text("account"));
    }

    private static String language(Fields fields) {
        @Nullable
        String given = fields.read("language", text -> LANGUAGES.contains(text) ? text : null, "api.unknownLanguage");
        return given == null ? LocaleContextHolder.getLocale().getLanguage() : given;
    }
}
