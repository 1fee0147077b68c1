package org.redress.web;

import com.ibm.icu.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.redress.organisation.Organisation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, times and amounts as people here write them, in the organisation's zone and the reader's language; `@dates` in pages. */
@Component("dates")
public class Dates {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Organisation organisation;
    private final MessageSource messages;
    private final Clock clock;

    Dates(Organisation organisation, MessageSource messages, Clock clock) {
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
    }

    /** The organisation's one time zone. */
    public ZoneId zone() {
        return organisation.zone();
    }

    /** This very moment. */
    public Instant instant() {
        return clock.instant();
    }

    /** Today, in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** This moment, 12.05.2026, 10:42. */
    public String now() {
        return moment(clock.instant());
    }

    /** The day of a moment. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** 29.04.2026. */
    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /** 29.04.2026, the day of a moment. */
    public String date(Instant moment) {
        return DATE.format(day(moment));
    }

    /** 29.04. */
    public String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /** Wednesday, in the reader's language. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
    }

    /** ср: the weekday in two or three letters. */
    public String weekdayBrief(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, LocaleContextHolder.getLocale());
    }

    /** 10:42. */
    public String time(Instant moment) {
        return TIME.format(local(moment));
    }

    /** 12.05.2026, 10:42. */
    public String moment(Instant moment) {
        return date(moment) + ", " + time(moment);
    }

    /** 12.05, 10:42: for logs of the current year. */
    public String momentBrief(Instant moment) {
        return BRIEF.format(local(moment)) + ", " + time(moment);
    }

    /** The machine's form for `datetime=`: the moment with the zone's offset. */
    public String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(zone()).toOffsetDateTime());
    }

    /** 5 days, with the right plural. */
    public String days(long count) {
        return messages.getMessage("days", new Object[] {count}, LocaleContextHolder.getLocale());
    }

    /** 5 h 48 min: how long something took. */
    public String took(Instant from, Instant to) {
        long minutes = Math.max(0, java.time.Duration.between(from, to).toMinutes());
        Object[] facts = {minutes / (24 * 60), minutes / 60 % 24, minutes % 60};
        String key = minutes >= 24 * 60 ? "took.days" : minutes >= 60 ? "took.hours" : "took.minutes";
        return messages.getMessage(key, facts, LocaleContextHolder.getLocale());
    }

    /** 1,8 MB: a file's size in words. */
    public String size(long bytes) {
        boolean mega = bytes >= 1_000_000;
        NumberFormat number = NumberFormat.getInstance(LocaleContextHolder.getLocale());
        number.setMaximumFractionDigits(mega ? 1 : 0);
        String amount = number.format(mega ? bytes / 1_000_000.0 : Math.max(1, bytes / 1_000));
        return messages.getMessage(
                mega ? "size.mb" : "size.kb", new Object[] {amount}, LocaleContextHolder.getLocale());
    }

    /** 3 796: a number with its groups. */
    public String number(long count) {
        return NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(count);
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }
}
