package org.redress.portal;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one address may file, or try links that do not exist, on this node. */
@Component
public class PublicLimits {

    private static final int REMEMBERED = 50_000;

    private final Map<String, Bucket> filings = new ConcurrentHashMap<>();
    private final Map<String, Bucket> misses = new ConcurrentHashMap<>();
    private final int filingsPerMinute;
    private final int missesPerHour;

    PublicLimits(
            @Value("${redress.limits.filings-per-minute:5}") int filingsPerMinute,
            @Value("${redress.limits.misses-per-hour:10}") int missesPerHour) {
        this.filingsPerMinute = filingsPerMinute;
        this.missesPerHour = missesPerHour;
    }

    /** Whether this address may file one more now. */
    public boolean mayFile(String address) {
        return bucket(filings, address, filingsPerMinute, Duration.ofMinutes(1)).tryConsume(1);
    }

    /** Whether this address has not yet missed too often. */
    public boolean mayTry(String address) {
        return bucket(misses, address, missesPerHour, Duration.ofHours(1)).getAvailableTokens() > 0;
    }

    /** Notes that this address tried something that does not exist. */
    public void missed(String address) {
        bucket(misses, address, missesPerHour, Duration.ofHours(1)).tryConsume(1);
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String address, int count, Duration span) {
        if (buckets.size() > REMEMBERED) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(
                address,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(count).refillGreedy(count, span))
                        .build());
    }
}
