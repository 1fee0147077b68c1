package org.redress.resolution.input;

import java.time.Clock;
import java.util.List;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.registry.Registry;
import org.redress.routing.AppealRouted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one working day of the specialist to whom a question of the virtual reception was routed (003, 5.2.6; R3). */
@Component
@Transactional
public class SpecialistDay {

    private static final String QUESTION = "R2";
    private static final String SPECIALISTS_DAY = "R3";

    private final Deadlines deadlines;
    private final Registry registry;
    private final Inputs inputs;
    private final Clock clock;

    SpecialistDay(Deadlines deadlines, Registry registry, Inputs inputs, Clock clock) {
        this.deadlines = deadlines;
        this.registry = registry;
        this.inputs = inputs;
        this.clock = clock;
    }

    /** Begins when a unit gets the appeal. */
    @EventListener
    void on(AppealRouted appeal) {
        if (isPromised(appeal.number())) {
            deadlines.openInternal(appeal.number(), appeal.round(), SPECIALISTS_DAY, clock.instant());
        }
    }

    /** Follows a change of kind: no longer a question of the virtual reception, no day of its specialist. */
    public void follow(String number) {
        if (!isPromised(number)) {
            end(number);
        }
    }

    private boolean isPromised(String number) {
        var round = registry.appeal(number).round();
        return deadlines.clocks(number).stream()
                .anyMatch(one -> one.rule().equals(QUESTION)
                        && one.key().startsWith(number + "/" + round + "/")
                        && !one.state().equals("REPLACED"));
    }

    /** Ends when the draft is handed in, or the appeal handed back; what others were asked for runs on. */
    public void end(String number) {
        var others = inputs.openClocks(number, registry.appeal(number).round());
        List<ClockView> clocks = deadlines.clocks(number);
        clocks.stream()
                .filter(day -> day.rule().equals(SPECIALISTS_DAY) && !others.contains(day.key()))
                .forEach(day -> deadlines.end(day.key()));
    }
}
