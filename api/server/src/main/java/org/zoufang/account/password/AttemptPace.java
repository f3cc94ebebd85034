package org.zoufang.account.password;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast passwords may be tried. For one name from one place five failures are free, then each attempt waits: 30
 * seconds at first, twice as long each time, at most 15 minutes. From one address all names together may fail {@code
 * perAddress} times in ten minutes.
 */
record AttemptPace(int perAddress) {

    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** How often it failed, and when an attempt was last let through. */
    record Failures(double count, Instant last) {}

    /** How long to wait before a name may be tried again from a place; zero if it may be now. */
    Duration waitForName(Failures failures, Instant now) {
        if (failures.count() < FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = (int) Math.min(failures.count() - FREE_FAILURES, MOST_DOUBLINGS);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        Instant next = failures.last().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        return now.isBefore(next) ? Duration.between(now, next) : Duration.ZERO;
    }

    /** What is left of an address's failures: they fade evenly, all of them in ten minutes. */
    double faded(Failures failures, Instant now) {
        double seconds = Math.max(0, Duration.between(failures.last(), now).toMillis() / 1000.0);
        return Math.max(0, failures.count() - seconds * perAddress / WINDOW.toSeconds());
    }

    /** How long to wait before anything may be tried again from an address; zero if it may be now. */
    Duration waitForAddress(Failures failures, Instant now) {
        double over = faded(failures, now) + 1 - perAddress;
        return over <= 0
                ? Duration.ZERO
                : Duration.ofMillis((long) Math.ceil(over * WINDOW.toMillis() / (double) perAddress));
    }
}
