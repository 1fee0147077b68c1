package org.redress.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.redress.registry.Appeal;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.Time;

/** Appeals of people who can be written to; what a test does not say is as usual. */
public final class Writers {

    private Kind kind = Kind.QUESTION;
    private Applicant applicant = new Applicant(
            "Мария Ковалёва", "kovaleva@example.org", "8 900 000-00-01", "236000, г. Старогорск, ул. Мира, 7", null);
    private List<Reach> askBy = List.of(Reach.EMAIL);
    private List<Reach> answerBy = List.of(Reach.EMAIL);
    private String language = "ru";

    private Writers() {}

    /** A question in the virtual reception, by e-mail. */
    public static Writers aQuestion() {
        return new Writers();
    }

    /** The same of another kind. */
    public Writers of(Kind kind) {
        this.kind = kind;
        return this;
    }

    /** By somebody else. */
    public Writers by(Applicant applicant) {
        this.applicant = applicant;
        return this;
    }

    /** To be asked and answered by these ways. */
    public Writers reached(List<Reach> askBy, List<Reach> answerBy) {
        this.askBy = askBy;
        this.answerBy = answerBy;
        return this;
    }

    /** In another language. */
    public Writers in(String language) {
        this.language = language;
        return this;
    }

    /** Registers it today. */
    public Appeal register(Registry registry, Time time, LocalDate today) {
        return registry.register(
                registry.nextNumber(today.getYear()),
                new NewAppeal(
                        kind,
                        Channel.VIRTUAL_RECEPTION,
                        null,
                        null,
                        "Счётчик показывает ошибку",
                        "Счётчик показывает ошибку E-04, что делать?",
                        time.now(),
                        today,
                        applicant,
                        askBy,
                        answerBy,
                        language,
                        NewAppeal.Extra.NONE),
                Actor.APPLICANT);
    }
}
