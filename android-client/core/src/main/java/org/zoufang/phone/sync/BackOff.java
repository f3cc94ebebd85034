package org.zoufang.phone.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** How long to wait after a failure: doubling, never the same on two phones, and never less than the server asked. */
final class BackOff {

    private static final long FIRST_MILLIS = 5_000;
    private static final long LONGEST_MILLIS = Duration.ofMinutes(30).toMillis();
    private static final int DOUBLINGS = 12;

    /** Nobody is ever asked to wait longer: who would have to has had his clock set back meanwhile. */
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);

    private final Random random;

    BackOff(Random random) {
        this.random = random;
    }

    /**
     * @param failures how many in a row, at least 1
     * @param asked what the server asked for, or null
     */
    Duration after(int failures, Duration asked) {
        if (asked != null) {
            Duration spread = asked.plusMillis((long) (random.nextDouble() * (1_000 + asked.toMillis() / 5)));
            return spread.compareTo(LONGEST_ASKED) < 0 ? spread : LONGEST_ASKED;
        }
        long doubled = FIRST_MILLIS << Math.min(failures - 1, DOUBLINGS);
        long longest = Math.min(doubled, LONGEST_MILLIS);
        return Duration.ofMillis(longest / 2 + (long) (random.nextDouble() * longest / 2));
    }

    /** Whether something is still not to be tried before {@code notBefore}, which may be null. */
    static boolean isWaiting(Instant notBefore, Instant now) {
        return notBefore != null && now.isBefore(notBefore) && !notBefore.isAfter(now.plus(LONGEST_ASKED));
    }
}
