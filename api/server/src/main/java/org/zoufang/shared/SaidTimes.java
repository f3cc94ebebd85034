package org.zoufang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.ClockRule;
import org.zoufang.contract.DeviceTime;

/** What the contact at hand tells about the clock of the device that says a time. No time is refused or changed by it. */
@ApplicationScoped
public class SaidTimes {

    private final RequestOrigin origin;

    SaidTimes(RequestOrigin origin) {
        this.origin = origin;
    }

    /** By how many milliseconds the clock was ahead when it said the time; null if nobody can tell. */
    public Long aheadMillis(DeviceTime said, Instant receivedAt) {
        return ClockRule.aheadMillis(said, DeviceTime.read(origin.header(DeviceTime.HEADER)), receivedAt);
    }

    /** What looks wrong about when a note was written or a photo taken, in words of {@link ClockFlag}; said may be null. */
    public List<String> flags(Instant said, Instant receivedAt) {
        if (said == null) {
            return List.of();
        }
        Long aheadMillis = aheadMillis(new DeviceTime(said, null, null), receivedAt);
        if (ClockRule.isAhead(aheadMillis)) {
            return List.of(ClockFlag.TIME_AHEAD.name());
        }
        return ClockRule.isBehind(aheadMillis) ? List.of(ClockFlag.TIME_BEHIND.name()) : List.of();
    }
}
