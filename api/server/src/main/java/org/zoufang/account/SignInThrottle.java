package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Refused;

/**
 * Slows guessing down: after five wrong passwords for a name each further attempt waits, 30 seconds at first, twice as
 * long each time, at most 15 minutes. Names that do not exist are slowed alike. Kept in memory for the names last tried.
 */
@ApplicationScoped
class SignInThrottle {

    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int NAMES = 10_000;

    private record Failures(int count, Instant last) {

        Instant nextAttempt() {
            int doublings = Math.min(count - FREE_FAILURES, 5);
            Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    private final Clock clock;
    private final Map<String, Failures> byName = new LinkedHashMap<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Before a password is looked at.
     *
     * @throws Refused with SIGN_IN_TOO_OFTEN and the seconds to wait
     */
    synchronized void check(String name) {
        Failures failures = byName.get(Grams.fold(name));
        if (failures == null || failures.count() < FREE_FAILURES) {
            return;
        }
        Instant now = clock.instant();
        Instant next = failures.nextAttempt();
        if (now.isBefore(next)) {
            long seconds = Duration.between(now, next).toSeconds() + 1;
            throw Refused.because(RefusalCode.SIGN_IN_TOO_OFTEN, "password", seconds);
        }
    }

    synchronized void failed(String name) {
        String key = Grams.fold(name);
        Failures before = byName.remove(key);
        byName.put(key, new Failures(before == null ? 1 : before.count() + 1, clock.instant()));
        if (byName.size() > NAMES) {
            byName.remove(byName.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name) {
        byName.remove(Grams.fold(name));
    }
}
