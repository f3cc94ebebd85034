package org.zoufang.contract;

import java.time.Duration;
import java.time.Instant;

/** What can be told about a device's clock from what it said, and when that came in. Times are kept as they were said. */
public final class ClockRule {

    private static final Duration LEEWAY = Duration.ofSeconds(Limits.CLOCK_LEEWAY_SECONDS);

    private ClockRule() {}

    /**
     * By how many milliseconds a clock was ahead of the server's when it said a time (behind, if negative); null if
     * nobody can tell.
     *
     * <p>A device that ran through from then to the contact knows how long ago it was, whatever was done to its clock
     * in between. Else the clock is taken to be as wrong as it was at the contact. Without either only a time that is
     * still to come is known to be wrong.
     *
     * @param contact what the device's clocks said when it handed this in, or null
     * @param receivedAt when that was, by the server's clock
     */
    public static Long aheadMillis(DeviceTime said, DeviceTime contact, Instant receivedAt) {
        if (said.runsOnTo(contact)) {
            Instant then = receivedAt.minusMillis(contact.elapsedMillis() - said.elapsedMillis());
            return Duration.between(then, said.wall()).toMillis();
        }
        Long atContact = contact == null
                ? null
                : (Long) Duration.between(receivedAt, contact.wall()).toMillis();
        long toCome = Duration.between(receivedAt, said.wall()).toMillis();
        if (toCome > LEEWAY.toMillis() && (atContact == null || atContact < toCome)) {
            return toCome;
        }
        return atContact;
    }

    /** Whether a clock was so far ahead that people are told. */
    public static boolean isAhead(Long aheadMillis) {
        return aheadMillis != null && aheadMillis > LEEWAY.toMillis();
    }

    /** Whether a clock was so far behind that people are told. */
    public static boolean isBehind(Long aheadMillis) {
        return aheadMillis != null && aheadMillis < -LEEWAY.toMillis();
    }

    /**
     * When it was by the server's clock, as far as anybody can tell: as it was said, unless the clock was wrong; then
     * set right by that, and never later than it came in.
     */
    public static Instant happened(DeviceTime said, Long aheadMillis, Instant receivedAt) {
        if (!isAhead(aheadMillis) && !isBehind(aheadMillis)) {
            return said.wall();
        }
        Instant right = said.wall().minusMillis(aheadMillis);
        return right.isAfter(receivedAt) ? receivedAt : right;
    }

    /** Whether a clock went on from one time to another as the device ran; true if that cannot be told. */
    public static boolean agree(DeviceTime first, DeviceTime second) {
        if (!first.runsOnTo(second)) {
            return true;
        }
        Duration ran = Duration.ofMillis(second.elapsedMillis() - first.elapsedMillis());
        Duration said = Duration.between(first.wall(), second.wall());
        return said.minus(ran).abs().compareTo(LEEWAY) <= 0;
    }
}
