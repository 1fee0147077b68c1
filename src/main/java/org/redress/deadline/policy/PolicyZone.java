package org.redress.deadline.policy;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Zone;
import org.springframework.stereotype.Component;

/** The zone that the policy {@code zone} names; asked so often that it is looked up again only after a moment. */
@Component
class PolicyZone implements Zone {

    private static final long LOOK_AGAIN_AFTER = Duration.ofSeconds(2).toNanos();

    private record Known(ZoneId zone, long looked) {}

    private final Policies policies;
    private volatile @Nullable Known known;

    PolicyZone(Policies policies) {
        this.policies = policies;
    }

    @Override
    public ZoneId id() {
        Known held = known;
        if (held == null || System.nanoTime() - held.looked() > LOOK_AGAIN_AFTER) {
            held = new Known(policies.zone(), System.nanoTime());
            known = held;
        }
        return held.zone();
    }
}
