package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.zoufang.contract.DeviceTime;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.SaidTimes;
import org.zoufang.visit.input.DeviceTimeInput;

/**
 * Takes the times that devices say: as they are said, with what this contact tells about the device's clock beside
 * them. A wrong clock is no reason to refuse anything.
 */
@ApplicationScoped
class Moments {

    private final SaidTimes times;
    private final Clock clock;

    Moments(SaidTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** The moment that is said; null if no clock shows such a time. */
    Moment said(Caller caller, DeviceTimeInput input, InputCheck check) {
        Instant wall = check.time(input.wall(), "at.wall");
        if (wall == null) {
            return null;
        }
        DeviceTime at = new DeviceTime(wall, input.elapsedMillis(), input.bootCount());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moment(at, times.aheadMillis(at, now), now, caller.deviceId());
    }
}
