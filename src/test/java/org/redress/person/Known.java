package org.redress.person;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.redress.diagrams.Life;
import org.redress.person.recognition.PersonRows;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Appeals of people whom no other test knows. */
public abstract class Known extends Life {

    protected static final Actor REGISTRAR = new Actor("savchuk");

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    protected Persons persons;

    @Autowired
    protected PersonRows rows;

    @Autowired
    protected TransactionTemplate transaction;

    /** A phone that nobody has yet. */
    protected String phone() {
        return "+7911%07d".formatted(NEXT.incrementAndGet());
    }

    protected String from(String name, @Nullable String phone, @Nullable String email, @Nullable String address) {
        return from(new Applicant(name, email, phone, address, null), "Мигает лампа на счётчике.");
    }

    protected String from(Applicant who, String text) {
        var number = registry.nextNumber(2026);
        var filed = new NewAppeal(
                Kind.QUESTION,
                Channel.VIRTUAL_RECEPTION,
                "zarechny",
                "metering.fault",
                null,
                text,
                time.now(),
                registry.registrationDate(Channel.VIRTUAL_RECEPTION, time.now()),
                who,
                List.of(),
                List.of(Reach.PORTAL),
                "ru",
                NewAppeal.Extra.NONE);
        registry.register(number, filed, Actor.APPLICANT);
        return number;
    }

    protected long person(String number) {
        return persons.of(number).orElseThrow();
    }
}
