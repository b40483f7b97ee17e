package org.makegood.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * How often one network address may do something. Each node counts for itself. The address is the one that Spring's
 * forwarded-headers strategy has established; nothing here believes a header.
 */
public final class SourceLimit {

    private final LoadingCache<String, Bucket> buckets;

    private SourceLimit(long burst, long refill, Duration period) {
        var full = period.multipliedBy(burst / refill + 1);
        buckets = Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterAccess(full) // full again by then
                .build(_ -> Bucket.builder()
                        .addLimit(bandwidth -> bandwidth.capacity(burst).refillGreedy(refill, period))
                        .build());
    }

    /** So many at once, and so many a second for ever. */
    public static SourceLimit aSecond(long burst, long perSecond) {
        return new SourceLimit(burst, perSecond, Duration.ofSeconds(1));
    }

    public static SourceLimit anHour(long times) {
        return new SourceLimit(times, times, Duration.ofHours(1));
    }

    /** Counts one more; false when it is one too many. */
    public boolean take(String address) {
        return probe(address).isConsumed();
    }

    /** Counts one more, and says how long to wait when it is one too many. */
    public ConsumptionProbe probe(String address) {
        return buckets.get(network(address)).tryConsumeAndReturnRemaining(1);
    }

    /** An IPv6 subscriber is given a whole /64, an IPv4 one an address. */
    private static String network(String address) {
        var groups = address.split(":", 5);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
