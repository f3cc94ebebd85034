package org.zoufang.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock, but on a thread that tells of the past, the time that is told. Only a demonstration has one. */
final class ToldClock extends Clock {

    private final Clock machine;
    private final ThreadLocal<Instant> told;

    ToldClock(Clock machine, ThreadLocal<Instant> told) {
        this.machine = machine;
        this.told = told;
    }

    @Override
    public Instant instant() {
        Instant at = told.get();
        return at == null ? machine.instant() : at;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ToldClock(machine.withZone(zone), told);
    }
}
