package org.zoufang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The only place that reads the machine's clock. */
@ApplicationScoped
public class Clocks {

    /** Days are days in China, wherever the server stands. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ThreadLocal<Instant> told = new ThreadLocal<>();

    /** For what happens before anything can be injected: the start of the process. */
    public static Clock ofTheMachine() {
        return Clock.system(CHINA);
    }

    /** The machine's clock; in a trial one that is wrong by as much as {@code zoufang.clock.ahead} says. */
    @Produces
    @ApplicationScoped
    Clock clock(ZoufangConfig config) {
        Clock machine = Clock.offset(ofTheMachine(), config.clock().ahead());
        return config.demo() ? new ToldClock(machine, told) : machine;
    }

    /**
     * Lets something happen at an earlier time, on this thread alone: for the past of a demonstration. Where the
     * demonstration is off the server's clock cannot be told anything, and it happens now.
     */
    public void tell(Instant at, Runnable deed) {
        told.set(at);
        try {
            deed.run();
        } finally {
            told.remove();
        }
    }
}
