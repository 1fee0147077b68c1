package org.redress.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** What was filed, as it came in: it never changes but for its kind, which people may mend (rulebook section 4). */
public abstract class AppealRecord {

    @Id
    private String number;

    @Version
    @SuppressWarnings("UnusedVariable") // kept by the store: two who change one appeal, one wins
    private @Nullable Long version;

    private String token;
    Kind kind;
    private Channel channel;
    private String subject;
    private String text;
    private String language;
    private OffsetDateTime receivedAt;
    private LocalDate registeredOn;
    private String registeredBy;
    private String askBy;
    private String answerBy;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "applicant_")
    private Applicant applicant;

    @SuppressWarnings("UnusedVariable") // kept for the search by phone
    private @Nullable String phoneDigits;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "extra_")
    private NewAppeal.Extra extra;

    @SuppressWarnings("NullAway") // the store fills the fields
    AppealRecord() {}

    AppealRecord(String number, String token, NewAppeal filed, String registrar) {
        this.number = number;
        this.token = token;
        this.kind = filed.kind();
        this.channel = filed.channel();
        this.subject = filed.subject() == null ? beginning(filed.text()) : filed.subject();
        this.text = filed.text();
        this.language = filed.language();
        this.receivedAt = filed.received().atOffset(ZoneOffset.UTC);
        this.registeredOn = filed.registered();
        this.registeredBy = registrar;
        this.askBy = joined(filed.askBy());
        this.answerBy = joined(filed.answerBy());
        this.applicant = filed.applicant();
        this.phoneDigits = digits(filed.applicant().phone());
        this.extra = filed.extra();
    }

    /** The number, `R-2026-000123`. */
    public String number() {
        return number;
    }

    /** The secret of the applicant's link. */
    public String token() {
        return token;
    }

    /** What it is, as people know by now. */
    public Kind kind() {
        return kind;
    }

    /** The door it came in by. */
    public Channel channel() {
        return channel;
    }

    /** One line that says what it is about. */
    public String subject() {
        return subject;
    }

    /** What the applicant wrote. */
    public String text() {
        return text;
    }

    /** The applicant's language: ru, uk or en. */
    public String language() {
        return language;
    }

    /** When it came in. */
    public Instant received() {
        return receivedAt.toInstant();
    }

    /** The date from which most terms are counted (rule 11). */
    public LocalDate registered() {
        return registeredOn;
    }

    /** Who registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** The ways to ask the applicant back, in their order. */
    public List<Reach> askBy() {
        return reaches(askBy);
    }

    /** The ways to answer, in the applicant's order. */
    public List<Reach> answerBy() {
        return reaches(answerBy);
    }

    /** Who appeals. */
    public Applicant applicant() {
        return applicant;
    }

    /** The rarer facts. */
    public NewAppeal.Extra extra() {
        return extra;
    }

    /** The number only: logs never hold a name, an address or a text. */
    @Override
    public String toString() {
        return "Appeal[" + number + "]";
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse(text).strip();
        if (line.length() <= 80) {
            return line;
        }
        int blank = line.lastIndexOf(' ', 79);
        int end = blank > 40 ? blank : 79;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static @Nullable String digits(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("\\D", "");
    }

    private static String joined(List<Reach> reaches) {
        return reaches.stream().distinct().map(Reach::name).collect(Collectors.joining(","));
    }

    private static List<Reach> reaches(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Reach::valueOf).toList();
    }
}
