package org.redress.training.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Filing;
import org.redress.intake.Intake;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.shared.Actor;
import org.redress.training.Training;
import org.redress.training.story.Step;
import org.redress.training.story.Story;
import org.springframework.stereotype.Component;

/** The doors by which the stories' appeals and replies come in: the same that everybody uses. */
@Component
class Doors {

    private static final LocalTime POST_COMES = LocalTime.of(10, 0);

    private final Intake intake;
    private final Training training;
    private final Clock clock;

    Doors(Intake intake, Training training, Clock clock) {
        this.intake = intake;
        this.training = training;
        this.clock = clock;
    }

    /** Files the appeal of a story now and tells its number. */
    String file(Story story) {
        Actor actor = story.by() == null ? Actor.APPLICANT : new Actor(story.by());
        Filing filing = new Filing(
                story.kind(),
                story.channel(),
                story.territory(),
                story.topic(),
                story.subject(),
                story.text(),
                received(story),
                story.by() == null ? null : story.filed().toLocalDate(),
                applicant(story),
                story.askBy(),
                story.answerBy(),
                story.language(),
                NewAppeal.Extra.NONE,
                List.of());
        return intake.receive(filing, "sample/" + story.name(), actor).number();
    }

    /** Joins a reply: of the applicant by the secret link, or told to one of the staff. */
    void reply(String number, Step step) {
        intake.reply(
                number, step.value("text"), List.of(), "sample/" + number + "/" + step.at(), new Actor(step.who()));
    }

    private @Nullable Instant received(Story story) {
        if (story.received() == null) {
            return null;
        }
        Instant came =
                story.received().atTime(POST_COMES).atZone(training.zone()).toInstant();
        Instant now = clock.instant();
        return came.isAfter(now) ? now : came;
    }

    private static Applicant applicant(Story story) {
        return new Applicant(
                story.applicant().getOrDefault("name", ""),
                story.applicant().get("email"),
                story.applicant().get("phone"),
                story.applicant().get("address"),
                story.applicant().get("account"));
    }
}
