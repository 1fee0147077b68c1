package org.redress.registry.joint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What a group is about, and where: it stays as it was formed. */
public abstract class GroupRecord {

    @Id
    private String code;

    @Version
    @SuppressWarnings("UnusedVariable") // kept by the store: two who change one group, one wins
    private @Nullable Long version;

    private Origin origin;
    private String title;
    private OffsetDateTime formedAt;

    @SuppressWarnings("UnusedVariable") // kept by the store for who asks who
    private String formedBy;

    private @Nullable String territory;
    private @Nullable String feeder;
    private @Nullable String places;
    private @Nullable OffsetDateTime beganAt;

    @SuppressWarnings("NullAway") // the store fills the fields
    GroupRecord() {}

    GroupRecord(String code, Origin origin, String title, Instant at, String by) {
        this.code = code;
        this.origin = origin;
        this.title = title;
        this.formedAt = at.atOffset(ZoneOffset.UTC);
        this.formedBy = by;
    }

    void at(Outage outage) {
        territory = outage.territory();
        feeder = outage.feeder();
        places = outage.places();
        beganAt = outage.began().atOffset(ZoneOffset.UTC);
    }

    /** The code, `G-2026-000123`. */
    public String code() {
        return code;
    }

    /** The business key of its investigation. */
    public String businessKey() {
        return code + "/1";
    }

    /** How it came to be. */
    public Origin origin() {
        return origin;
    }

    /** One line that says what it is about. */
    public String title() {
        return title;
    }

    /** When it was formed. */
    public Instant formedAt() {
        return formedAt.toInstant();
    }

    /** Where the light is out; null for a group that is no outage. */
    public @Nullable Outage outage() {
        return beganAt == null ? null : new Outage(territory, feeder, places, beganAt.toInstant());
    }

    /** The code only: logs never hold what people wrote. */
    @Override
    public String toString() {
        return "Group[" + code + "]";
    }
}
