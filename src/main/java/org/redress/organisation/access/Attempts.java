package org.redress.organisation.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often somebody may be wrong at the door: ten times in ten minutes, counted by address and by login. */
@Component
class Attempts {

    private static final int MOST = 10;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Whether another attempt is heard. */
    synchronized boolean isHeard(String address, String login) {
        return bucket("a:" + address).getAvailableTokens() > 0
                && bucket("l:" + login).getAvailableTokens() > 0;
    }

    /** Counts an attempt that was wrong. */
    synchronized void wrong(String address, String login) {
        bucket("a:" + address).tryConsume(1);
        bucket("l:" + login).tryConsume(1);
    }

    private Bucket bucket(String key) {
        return wrong.computeIfAbsent(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(MOST).refillIntervally(MOST, Duration.ofMinutes(10)))
                        .build());
    }
}
