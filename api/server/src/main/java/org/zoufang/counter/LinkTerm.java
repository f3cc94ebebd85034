package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.zoufang.shared.ZoufangConfig;

/** How long a link may last: whole days, no longer than its token. */
@ApplicationScoped
class LinkTerm {

    private final ZoufangConfig config;

    LinkTerm(ZoufangConfig config) {
        this.config = config;
    }

    int mostDays() {
        return (int) Math.max(1, config.token().counterLink().toDays());
    }

    Duration most() {
        return Duration.ofDays(mostDays());
    }
}
