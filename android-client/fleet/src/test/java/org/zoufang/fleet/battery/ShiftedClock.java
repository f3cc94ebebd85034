package org.zoufang.fleet.battery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.zoufang.phone.device.DeviceClock;

/** A device's clock that is wrong by as much as a test says, and may jump. */
final class ShiftedClock implements DeviceClock {

    private volatile Duration wrong;

    ShiftedClock(Duration wrong) {
        this.wrong = wrong;
    }

    void jump(Duration to) {
        wrong = to;
    }

    @Override
    public Instant now() {
        return Clock.systemUTC().instant().plus(wrong);
    }

    @Override
    public Long elapsedMillis() {
        return System.nanoTime() / 1_000_000;
    }

    @Override
    public Integer bootCount() {
        return 1;
    }
}
