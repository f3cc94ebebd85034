package org.zoufang.door;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.zoufang.shared.LimitsConfig;
import org.zoufang.shared.ZoufangConfig;

/**
 * How many requests each may send. Who is signed in has a budget for himself at each of his devices, so that nobody can
 * use up another's; only strangers share that of their address.
 */
@ApplicationScoped
class Budgets {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<Area, Buckets> signedIn = new EnumMap<>(Area.class);
    private final Buckets strangers;
    private final Buckets guessing;

    Budgets(ZoufangConfig config) {
        LimitsConfig limits = config.limits();
        Buckets usual = buckets(limits, limits.signedInPerMinute(), MINUTE);
        signedIn.put(Area.GRAPHQL, usual);
        signedIn.put(Area.OTHER, usual);
        signedIn.put(Area.PHOTO, buckets(limits, limits.photosPerMinute(), MINUTE));
        signedIn.put(Area.UPLOAD, buckets(limits, limits.uploadsPerMinute(), MINUTE));
        signedIn.put(Area.PARCEL, buckets(limits, limits.importsPerHour(), Duration.ofHours(1)));
        signedIn.put(Area.IMPORT, buckets(limits, limits.importsPerHour(), Duration.ofHours(1)));
        signedIn.put(Area.COUNTER, buckets(limits, limits.counterPerMinute(), MINUTE));
        signedIn.put(Area.REPORT, buckets(limits, limits.reportsPerHour(), Duration.ofHours(1)));
        signedIn.put(Area.COMPLAINT, buckets(limits, limits.complaintsPerHour(), Duration.ofHours(1)));
        guessing = buckets(limits, limits.complaintsPerHour(), Duration.ofHours(1));
        strangers = buckets(limits, limits.strangerPerMinute(), MINUTE);
    }

    /** Takes one request off. @return the seconds to wait if there is none left, else 0 */
    int takeSignedIn(Area area, String person) {
        Buckets buckets = signedIn.get(area);
        return buckets == null ? 0 : take(buckets.of(person));
    }

    /** Takes one request off. @return the seconds to wait if there is none left, else 0 */
    int takeStranger(Area area, String address) {
        if (area == Area.WATCH) {
            return 0;
        }
        return take((area == Area.COMPLAINT ? guessing : strangers).of(address));
    }

    boolean remembersStranger(String address) {
        return strangers.remembers(address);
    }

    private static int take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + (int) TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    private static Buckets buckets(LimitsConfig limits, int most, Duration in) {
        return new Buckets(limits.remembered(), () -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, in))
                .build());
    }
}
