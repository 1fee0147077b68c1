package org.redress.resolution.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Need;
import org.redress.organisation.Services;
import org.redress.process.Choice;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.files.AttachmentStore;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the service that is applied for needs, and what of it is there (003, 5.2.7): the organisation's data say what. */
@Component
@Transactional
public class Checklist {

    private final Services services;
    private final Registry registry;
    private final AttachmentStore files;
    private final MessageSource words;
    private final JdbcClient jdbc;
    private final Clock clock;

    Checklist(
            Services services,
            Registry registry,
            AttachmentStore files,
            MessageSource words,
            JdbcClient jdbc,
            Clock clock) {
        this.services = services;
        this.registry = registry;
        this.files = files;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the service needs, in the reader's language; empty for what is no application, or needs nothing. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String number) {
        var language = LocaleContextHolder.getLocale();
        return needs(registry.appeal(number)).stream()
                .map(need -> new Choice(need.code(), need.names().in(language)))
                .toList();
    }

    /** The codes of what the record shows to be there, or somebody has seen before, joined by commas. */
    @Transactional(readOnly = true)
    public String present(String number) {
        var appeal = registry.appeal(number);
        var seen = seen(appeal);
        return needs(appeal).stream()
                .filter(need -> seen.contains(need.code()) || isKnown(need, appeal))
                .map(Need::code)
                .collect(Collectors.joining(","));
    }

    /** Puts on record what is there and what is not. */
    public void note(String number, Set<String> there, Actor actor) {
        var appeal = registry.appeal(number);
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        needs(appeal)
                .forEach(need -> jdbc.sql(
                                "insert into service_check (number, round, need, present, checked_by, checked_at)"
                                        + " values (?, ?, ?, ?, ?, ?)")
                        .params(number, appeal.round(), need.code(), there.contains(need.code()), actor.login(), at)
                        .update());
    }

    /** Refuses to call an application complete while something that its service needs is not there. */
    @Transactional(readOnly = true)
    public void requireAll(String number, Set<String> there) {
        var missing = missing(number, there, LocaleContextHolder.getLocale());
        if (!missing.isEmpty()) {
            throw Refused.invalid("present", "application.missing", String.join("; ", missing));
        }
    }

    /** A question with the list of what is missing under it, in the applicant's language. */
    @Transactional(readOnly = true)
    public String question(String number, Set<String> there, String question) {
        var language = Locale.forLanguageTag(registry.appeal(number).language());
        var missing = missing(number, there, language);
        return missing.isEmpty()
                ? question
                : question + "\n\n" + words.getMessage("application.needed", null, language) + "\n"
                        + missing.stream().map(one -> "– " + one).collect(Collectors.joining("\n"));
    }

    /** How the client is usually asked for what is missing; empty when nothing is, as far as the record shows. */
    @Transactional(readOnly = true)
    public String request(String number) {
        var there = codes(present(number));
        var language = Locale.forLanguageTag(registry.appeal(number).language());
        return missing(number, there, language).isEmpty()
                ? ""
                : words.getMessage("application.request", null, language);
    }

    /** Codes that were joined by commas. */
    public static Set<String> codes(@Nullable String joined) {
        return joined == null || joined.isBlank() ? Set.of() : Set.copyOf(List.of(joined.split(",")));
    }

    private List<String> missing(String number, Set<String> there, Locale language) {
        return needs(registry.appeal(number)).stream()
                .filter(need -> !there.contains(need.code()))
                .map(need -> need.names().in(language))
                .toList();
    }

    private List<Need> needs(Appeal appeal) {
        return appeal.kind() == Kind.SERVICE_APPLICATION ? services.needs(appeal.topic()) : List.of();
    }

    private Set<String> seen(Appeal appeal) {
        return Set.copyOf(jdbc.sql("select distinct need from service_check where number = ? and round = ? and present")
                .params(appeal.number(), appeal.round())
                .query(String.class)
                .list());
    }

    private boolean isKnown(Need need, Appeal appeal) {
        if (need.known() == null) {
            return false;
        }
        return switch (need.known()) {
            case "account" -> appeal.applicant().account() != null;
            case "phone" -> appeal.applicant().phone() != null;
            case "contract" -> appeal.extra().contract() != null;
            case "supplyAddress" ->
                appeal.extra().supplyAddress() != null || appeal.applicant().address() != null;
            case "file" -> !files.of(appeal.number()).isEmpty();
            default -> false;
        };
    }
}
