package org.redress.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal.Extra;
import org.redress.registry.files.FiledFile;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/** Builds a filing in which all is well, to be spoilt in one place. */
public class Filings {

    private @Nullable Kind kind;
    private @Nullable Channel channel = Channel.VIRTUAL_RECEPTION;
    private @Nullable String territory = "zarechny";
    private @Nullable String topic = "metering.fault";
    private @Nullable String subject;
    private @Nullable String text = "Счётчик показывает ошибку E-04, а счёт пришёл по нормативу.";
    private @Nullable Instant received;
    private @Nullable LocalDate registered;
    private Applicant applicant =
            new Applicant("Вера Лосева", "losieva@example.org", "+7 900 000-00-01", "ул. Садовая, 4", "40-1207");
    private List<Reach> answerBy = List.of(Reach.EMAIL);
    private Extra extra = Extra.NONE;
    private List<FiledFile> files = List.of();

    private Filings(Kind kind) {
        this.kind = kind;
    }

    /** A complaint by the virtual reception. */
    public static Filings complaint() {
        return new Filings(Kind.COMPLAINT);
    }

    /** A question by the virtual reception. */
    public static Filings question() {
        return new Filings(Kind.QUESTION);
    }

    /** Another kind, or none. */
    public Filings kind(@Nullable Kind other) {
        kind = other;
        return this;
    }

    /** Another door, or none. */
    public Filings channel(@Nullable Channel other) {
        channel = other;
        return this;
    }

    /** Another territory, or none. */
    public Filings territory(@Nullable String other) {
        territory = other;
        return this;
    }

    /** Another topic, or none. */
    public Filings topic(@Nullable String other) {
        topic = other;
        return this;
    }

    /** Another text, or none. */
    public Filings text(@Nullable String other) {
        text = other;
        return this;
    }

    /** Another subject. */
    public Filings subject(@Nullable String other) {
        subject = other;
        return this;
    }

    /** Received at another time than now. */
    public Filings received(@Nullable Instant other) {
        received = other;
        return this;
    }

    /** Registered on a day of its own. */
    public Filings registered(@Nullable LocalDate other) {
        registered = other;
        return this;
    }

    /** Somebody else. */
    public Filings applicant(Applicant other) {
        applicant = other;
        return this;
    }

    /** Answered by other ways. */
    public Filings answerBy(Reach... ways) {
        answerBy = List.of(ways);
        return this;
    }

    /** With rarer facts. */
    public Filings extra(Extra other) {
        extra = other;
        return this;
    }

    /** With files. */
    public Filings files(FiledFile... handedIn) {
        files = List.of(handedIn);
        return this;
    }

    /** The filing. */
    public Filing build() {
        return new Filing(
                kind,
                channel,
                territory,
                topic,
                subject,
                text,
                received,
                registered,
                applicant,
                answerBy,
                answerBy,
                "ru",
                extra,
                files);
    }
}
