package org.zoufang.fleet;

import java.time.Clock;
import java.time.Instant;
import org.zoufang.phone.device.DeviceClock;

/** The clock of the machine as a device's clock. */
public record DeskClock(Clock clock) implements DeviceClock {

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Long elapsedMillis() {
        return System.nanoTime() / 1_000_000;
    }

    @Override
    public Integer bootCount() {
        return null;
    }
}
