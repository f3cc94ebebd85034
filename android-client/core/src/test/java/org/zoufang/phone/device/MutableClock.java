package org.zoufang.phone.device;

import java.time.Duration;
import java.time.Instant;

/** A device's clock that a test sets. */
public final class MutableClock implements DeviceClock {

    private Instant now;
    private final Instant booted;

    public MutableClock(Instant now) {
        this.now = now;
        this.booted = now.minusSeconds(3_600);
    }

    public static MutableClock atWork() {
        return new MutableClock(Instant.parse("2026-11-23T01:30:00Z"));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void set(Instant when) {
        now = when;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Long elapsedMillis() {
        return Duration.between(booted, now).toMillis();
    }

    @Override
    public Integer bootCount() {
        return 7;
    }
}
