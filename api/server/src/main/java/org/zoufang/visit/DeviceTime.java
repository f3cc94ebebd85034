package org.zoufang.visit;

import java.time.Instant;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.input.DeviceTimeInput;

/**
 * A time as a device knows it: evidence.
 *
 * @param wall what its clock said
 * @param elapsedMillis since it was booted, or null
 * @param bootCount how often it has been booted, or null
 */
record DeviceTime(Instant wall, Long elapsedMillis, Integer bootCount) {

    /** The time at which something has happened; its wall time is null where it cannot be. */
    static DeviceTime happened(DeviceTimeInput input, InputCheck check, Instant now) {
        return new DeviceTime(check.happened(input.wall(), "at.wall", now), input.elapsedMillis(), input.bootCount());
    }
}
