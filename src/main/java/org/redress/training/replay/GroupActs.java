package org.redress.training.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.resolution.joint.Attached;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.NewOutage;
import org.redress.resolution.joint.OutageWork;
import org.redress.resolution.joint.Resemblance;
import org.redress.shared.Actor;
import org.redress.training.Training;
import org.redress.training.story.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people of the stories do with groups: an outage is opened, appeals are joined, one leaves. */
@Component
class GroupActs {

    private static final String BY_TITLE = "select code from v_registry_joint where title = ? order by code desc";

    private final Investigations investigations;
    private final OutageWork outages;
    private final Resemblance resemblance;
    private final Groups groups;
    private final Training training;
    private final JdbcClient jdbc;

    GroupActs(
            Investigations investigations,
            OutageWork outages,
            Resemblance resemblance,
            Groups groups,
            Training training,
            JdbcClient jdbc) {
        this.investigations = investigations;
        this.outages = outages;
        this.resemblance = resemblance;
        this.groups = groups;
        this.training = training;
        this.jdbc = jdbc;
    }

    void perform(String number, Step step, Actor actor) {
        switch (step.deed()) {
            case "openOutage" -> join(open(step, actor), number, actor);
            case "tellOutage" -> outages.know(mine(number), step.value("cause"), moment(step.value("expected")), actor);
            case "joinLikely" -> join(resemblance.outages(number).get(0).code(), number, actor);
            case "gather" -> investigations.gather(step.value("title"), List.of(number), actor);
            case "joinGroup" ->
                join(
                        jdbc.sql(BY_TITLE)
                                .param(step.value("title"))
                                .query(String.class)
                                .list()
                                .get(0),
                        number,
                        actor);
            default -> investigations.release(mine(number), number, step.value("reason"), actor);
        }
    }

    private String open(Step step, Actor actor) {
        return outages.report(
                new NewOutage(
                        step.value("title"),
                        step.value("territory"),
                        step.value("unit"),
                        step.values().get("feeder"),
                        step.values().get("places"),
                        moment(step.value("began")),
                        step.value("cause"),
                        moment(step.value("expected"))),
                actor);
    }

    private void join(String code, String number, Actor actor) {
        Attached done = investigations.add(code, List.of(number), actor).get(0);
        if (done.refused() != null) {
            throw done.refused();
        }
    }

    private String mine(String number) {
        return groups.of(number).map(JointGroup::code).orElseThrow();
    }

    private Instant moment(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'))
                .atZone(training.zone())
                .toInstant();
    }
}
