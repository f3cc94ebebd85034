package org.zoufang.shared;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What time this server takes it to be, under {@code zoufang.clock.*}. */
public interface ClockConfig {

    /**
     * By how much this server's clock is wrong, as an ISO 8601 duration: PT1H an hour ahead, PT-1H behind. For trying out
     * what a wrong clock does; only together with zoufang.demo. Set the machine's own clock right by NTP.
     */
    @WithDefault("PT0S")
    Duration ahead();
}
