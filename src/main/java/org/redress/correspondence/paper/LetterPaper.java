package org.redress.correspondence.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.register.Formal;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.template.Templates;
import org.redress.organisation.Organisation;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** A letter of the register as a PDF: letterhead, number, day, to whom, subject, text, signatory, pages numbered. */
@Component
public class LetterPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String SECRET_LINK = "/t/[A-Za-z0-9_-]{16,}";

    private final Typesetting typesetting;
    private final Templates templates;
    private final Organisation organisation;

    LetterPaper(Typesetting typesetting, Templates templates, Organisation organisation) {
        this.typesetting = typesetting;
        this.templates = templates;
        this.organisation = organisation;
    }

    /** The letter as its recipient gets it. */
    public Pdf whole(Letter letter) {
        return new Pdf(name(letter), set(letter, false));
    }

    /** The same for the staff's eyes: without the applicant's secret link. */
    public Pdf forStaff(Letter letter) {
        return new Pdf(name(letter), set(letter, true));
    }

    /** Several letters as their recipients get them, in their order, to print in one go. */
    public byte[] together(List<Letter> letters) {
        return typesetting.together(
                letters.stream().map(letter -> set(letter, false)).toList());
    }

    private byte[] set(Letter letter, boolean hiding) {
        Formal formal = letter.formal();
        Map<String, Object> facts = new HashMap<>();
        facts.put("date", day(letter.createdAt()));
        facts.put("outgoing", formal == null ? "" : formal.outgoing());
        facts.put("number", letter.number() == null ? "" : letter.number());
        facts.put("about", formal == null || formal.about() == null ? "" : DAY.format(formal.about()));
        return typesetting.set(sheet(letter, hiding, formal, facts), letter.createdAt(), letter.id());
    }

    private Sheet sheet(Letter letter, boolean hiding, @Nullable Formal formal, Map<String, Object> facts) {
        String language = letter.language();
        int all = letter.body().length();
        String text = letter.body().substring(0, formal == null ? all : Math.min(formal.signatureAt(), all));
        List<String> letterhead = formal == null
                ? List.of(organisation.fact("name." + language))
                : formal.letterhead().lines().toList();
        String by = formal == null ? null : formal.signedBy();
        return new Sheet(
                language,
                letterhead,
                words(language, "letter.paper.references", facts).lines().toList(),
                addressee(letter),
                letter.subject(),
                hiding ? text.replaceAll(SECRET_LINK, "/t/…") : text,
                formal == null ? null : formal.signedAs(),
                by != null ? by : formal == null ? "" : letterhead.get(0),
                List.of(
                        words(language, "letter.paper.page", facts) + " ",
                        " " + words(language, "letter.paper.of", facts) + " "));
    }

    /** The name, then the postal address line by line so that it fits an envelope's window. */
    private static List<String> addressee(Letter letter) {
        List<String> lines = new ArrayList<>(List.of(line(letter.recipientName())));
        String address = letter.address();
        if (address != null && letter.reach() == Reach.POST) {
            address.lines().map(LetterPaper::line).forEach(lines::add);
        } else if (address != null && letter.reach() == Reach.EMAIL) {
            lines.add(line(address));
        }
        return lines;
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String name(Letter letter) {
        Formal formal = letter.formal();
        return (formal == null ? "letter-" + letter.id() : formal.outgoing()) + ".pdf";
    }

    private String words(String language, String key, Map<String, Object> facts) {
        return templates.words(language, key, facts);
    }

    private String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, organisation.zone()));
    }
}
