package org.redress.escalation.watch;

import org.redress.escalation.IncidentKind;
import org.redress.escalation.Incidents;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether deadlines are enforced: DOWN when no node has watched for five minutes, or when a late stage can't be
 * reached. A failed job or an appeal adrift is an alarm among the details, because the work goes on.
 */
@Component
class WatchHealth implements HealthIndicator {

    private final Turns turns;
    private final Incidents incidents;
    private final Rounds rounds;

    WatchHealth(Turns turns, Incidents incidents, Rounds rounds) {
        this.turns = turns;
        this.incidents = incidents;
        this.rounds = rounds;
    }

    @Override
    public Health health() {
        var forgotten = rounds.hadTime() && turns.isForgotten("clocks");
        var leftOver = turns.leftOver();
        return (forgotten || leftOver > 0 ? Health.down() : Health.up())
                .withDetail("watchdog", forgotten ? "no round for five minutes" : "watches")
                .withDetail("lateStagesNotReached", leftOver)
                .withDetail(
                        "failedJobs", incidents.open(IncidentKind.JOB_FAILED).size())
                .withDetail("appealsAdrift", incidents.adrift())
                .withDetail("openIncidents", incidents.openCount())
                .build();
    }
}
