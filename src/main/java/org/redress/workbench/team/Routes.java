package org.redress.workbench.team;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Names;
import org.redress.organisation.Organisation;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;
import org.redress.registry.Appeal;
import org.redress.resolution.Teamwork;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a routing specialist looks at: the unit proposed and why, why it came back, which clocks run; `@routes` in pages. */
@Component
public class Routes {

    private static final String LAST = """
            select proposed, reason, topic, territory, fact from v_routing_assignment
            where number = :number and round = :round order by id desc fetch first 1 rows only""";

    private static final String CAME_BACK = """
            select unit, handed_back_why from v_routing_assignment
            where number = :number and handed_back_at is not null order by id desc fetch first 1 rows only""";

    private final JdbcClient jdbc;
    private final Me me;
    private final Teamwork teamwork;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Labels labels;
    private final Sentences sentences;

    Routes(
            JdbcClient jdbc,
            Me me,
            Teamwork teamwork,
            Deadlines deadlines,
            Organisation organisation,
            Labels labels,
            Sentences sentences) {
        this.jdbc = jdbc;
        this.me = me;
        this.teamwork = teamwork;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.labels = labels;
        this.sentences = sentences;
    }

    /** A unit, and in words why it was proposed or gave the appeal back. */
    public record Told(String unit, String why) {}

    /** The unit proposed last, with the reason. */
    public @Nullable Told proposal(Appeal appeal) {
        return jdbc.sql(LAST)
                .param("number", appeal.number())
                .param("round", appeal.round())
                .query((row, n) -> Optional.ofNullable(row.getString("proposed"))
                        .map(unit -> {
                            try {
                                return new Told(
                                        labels.unit(unit),
                                        sentences.say(
                                                row.getString("reason"),
                                                topic(row.getString("topic")),
                                                territory(row.getString("territory")),
                                                place(row.getString("fact"))));
                            } catch (java.sql.SQLException gone) {
                                throw new IllegalStateException("The proposal can't be read", gone);
                            }
                        }))
                .optional()
                .flatMap(told -> told)
                .orElse(null);
    }

    /** Which unit gave it back last, and why. */
    public @Nullable Told cameBack(String number) {
        return jdbc.sql(CAME_BACK)
                .param("number", number)
                .query((row, n) -> new Told(
                        labels.unit(row.getString("unit")),
                        Objects.requireNonNullElse(row.getString("handed_back_why"), "")))
                .optional()
                .orElse(null);
    }

    /** The clocks that run, the most pressing first. */
    public List<ClockView> running(Appeal appeal) {
        return deadlines.clocks(appeal.number()).stream()
                .filter(clock ->
                        clock.state().equals("RUNNING") || clock.state().equals("PAUSED"))
                .sorted(java.util.Comparator.comparing(ClockView::missedAt))
                .toList();
    }

    /** The units to which the reader may give it while another works on it. */
    public List<Unit> others(Appeal appeal) {
        return teamwork.otherUnits(appeal, me.actor());
    }

    private String topic(@Nullable String code) {
        return said(Optional.ofNullable(code).flatMap(organisation::topic).map(Topic::names));
    }

    private String territory(@Nullable String code) {
        return code == null ? "" : Objects.requireNonNullElse(labels.territory(code), "");
    }

    /** A unit's or a territory's name, whichever the code is of. */
    private String place(@Nullable String code) {
        return code == null ? "" : organisation.unit(code).isPresent() ? labels.unit(code) : territory(code);
    }

    private String said(Optional<Names> names) {
        return names.map(labels::said).orElse("");
    }
}
