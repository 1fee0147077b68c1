package org.redress.resolution.joint;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.joint.Admission;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.registry.joint.Outage;
import org.redress.resolution.joint.Likeness.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which outage an appeal may be about: it came after the light went out, and names a place of it, or its territory and matter. */
@Component
@Transactional(readOnly = true)
public class Resemblance {

    /** Who writes first may be quicker than who reports the outage. */
    private static final Duration BEFORE = Duration.ofHours(2);

    private static final int SHORTEST_PLACE = 4;

    private static final String OPEN = "select code from v_registry_joint"
            + " where origin = 'OUTAGE' and state in ('OPEN', 'HANDED_IN') order by code desc fetch first 50 rows only";

    private static final String CANDIDATES = "select a.number from v_registry_appeal a"
            + " where a.received_at >= ? and a.state in ('REGISTERED', 'TRIAGED', 'ROUTED', 'IN_PROGRESS', 'AWAITING_CLARIFICATION')"
            + " and not exists (select 1 from v_registry_joint_member m where m.number = a.number"
            + " and m.round = a.round and m.present) order by a.number desc fetch first 200 rows only";

    private final Groups groups;
    private final Registry registry;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    Resemblance(Groups groups, Registry registry, Organisation organisation, JdbcClient jdbc) {
        this.groups = groups;
        this.registry = registry;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** The open outages that an appeal may be about, the likeliest first; none for a member of a group. */
    public List<Likeness> outages(String number) {
        Appeal appeal = registry.appeal(number);
        if (!Admission.suits(appeal.kind()) || groups.member(number).isPresent()) {
            return List.of();
        }
        return jdbc.sql(OPEN).query(String.class).list().stream()
                .map(groups::group)
                .flatMap(group -> like(group, appeal).stream())
                .sorted((one, other) -> other.reasons().size() - one.reasons().size())
                .toList();
    }

    /** The open appeals that may be about an outage, the newest first. */
    public List<Likeness> appeals(String code) {
        JointGroup group = groups.group(code);
        Outage outage = group.outage();
        if (outage == null || !group.state().takesMembers()) {
            return List.of();
        }
        return jdbc.sql(CANDIDATES).param(at(outage.began().minus(BEFORE))).query(String.class).list().stream()
                .map(registry::appeal)
                .filter(appeal -> Admission.suits(appeal.kind()))
                .flatMap(appeal -> like(group, appeal).stream())
                .toList();
    }

    private Optional<Likeness> like(JointGroup group, Appeal appeal) {
        Outage outage = group.outage();
        if (outage == null || appeal.received().isBefore(outage.began().minus(BEFORE))) {
            return Optional.empty();
        }
        List<Reason> reasons = reasons(group, outage, appeal);
        boolean likely = reasons.contains(Reason.ADDRESS)
                || (reasons.contains(Reason.TERRITORY) && reasons.contains(Reason.TOPIC));
        return likely
                ? Optional.of(new Likeness(group.code(), group.title(), appeal.number(), List.copyOf(reasons)))
                : Optional.empty();
    }

    private List<Reason> reasons(JointGroup group, Outage outage, Appeal appeal) {
        List<Reason> reasons = new ArrayList<>();
        if (names(outage.places(), appeal.applicant().address())
                || names(outage.places(), appeal.extra().supplyAddress())) {
            reasons.add(Reason.ADDRESS);
        }
        if (outage.territory() != null && outage.territory().equals(territory(appeal))) {
            reasons.add(Reason.TERRITORY);
        }
        Optional<String> matter =
                Optional.ofNullable(appeal.topic()).flatMap(organisation::topic).map(Topic::function);
        Optional<String> leading =
                Optional.ofNullable(group.unit()).flatMap(organisation::unit).map(Unit::function);
        if (matter.isPresent() && matter.equals(leading)) {
            reasons.add(Reason.TOPIC);
        }
        return reasons;
    }

    private @Nullable String territory(Appeal appeal) {
        String address = appeal.applicant().address();
        return appeal.territory() != null || address == null
                ? appeal.territory()
                : organisation
                        .territoryOf(address)
                        .map(territory -> territory.code())
                        .orElse(null);
    }

    /** Whether an address names one of the places, written one in a line, whatever the letters' size and the yo. */
    private static boolean names(@Nullable String places, @Nullable String address) {
        if (places == null || address == null) {
            return false;
        }
        String where = plain(address);
        return places.lines()
                .map(Resemblance::plain)
                .anyMatch(place -> place.length() >= SHORTEST_PLACE && where.contains(place));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
