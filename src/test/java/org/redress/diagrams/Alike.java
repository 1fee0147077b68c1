package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.State;
import org.redress.resolution.twin.TwinDecision;
import org.redress.resolution.twin.Twins;
import org.redress.resolution.twin.Verdict;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** Appeals that look like one another, and what people decide of them. */
abstract class Alike extends Life {

    static final Actor PAKHOMOV = new Actor("pakhomov");

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    Twins twins;

    /** A question of somebody whom no other test knows, and the same by somebody else of the same house. */
    String asked(String name, String phone) {
        return asked(name, phone, Kind.QUESTION, Channel.VIRTUAL_RECEPTION);
    }

    String asked(String name, String phone, Kind kind, Channel channel) {
        var number = registry.nextNumber(2026);
        var filed = new NewAppeal(
                kind,
                channel,
                "zarechny",
                "metering.fault",
                null,
                "На табло счётчика горит ошибка E-04, показания не меняются третий день. Пришлите мастера, тел. "
                        + phone,
                time.now(),
                registry.registrationDate(channel, time.now()),
                new Applicant(name, null, phone, null, null),
                List.of(),
                List.of(Reach.PORTAL),
                "ru",
                NewAppeal.Extra.NONE);
        registry.register(number, filed, channel.withoutStaff() ? Actor.APPLICANT : new Actor("savchuk"));
        return number;
    }

    String phone() {
        return "+7912%07d".formatted(NEXT.incrementAndGet());
    }

    TwinDecision decides(String number, String other, Verdict verdict) {
        return twins.decide(number, other, verdict, "Нового в нём нет", PAKHOMOV);
    }

    /** The five minutes pass. */
    void graceOver() {
        time.travel(Duration.ofMinutes(5).plusSeconds(1));
    }

    void awaitState(String number, State state) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            time.travel(Duration.ofSeconds(1));
            assertThat(state(number)).isEqualTo(state);
        });
    }

    void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().get(0).key()).isEqualTo(key));
    }
}
