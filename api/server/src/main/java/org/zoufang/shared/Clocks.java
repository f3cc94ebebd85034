package org.zoufang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The only place that reads the machine's clock. */
@ApplicationScoped
public class Clocks {

    /** Days are days in China, wherever the server stands. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** For what happens before anything can be injected: the start of the process. */
    public static Clock ofTheMachine() {
        return Clock.system(CHINA);
    }

    /** The machine's clock; in a trial one that is wrong by as much as {@code zoufang.clock.ahead} says. */
    @Produces
    @ApplicationScoped
    Clock clock(ZoufangConfig config) {
        return Clock.offset(ofTheMachine(), config.clock().ahead());
    }
}
