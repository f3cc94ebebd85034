package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.notice.NoticeHandling;
import org.zoufang.notice.NoticeReading;
import org.zoufang.official.Caller;

/** Hands over what waits to be told to an enterprise. */
@ApplicationScoped
class DemoTelling {

    private final NoticeReading notices;
    private final NoticeHandling handling;

    DemoTelling(NoticeReading notices, NoticeHandling handling) {
        this.notices = notices;
        this.handling = handling;
    }

    /** @param problem or null; @param hazard or null */
    void handOver(Caller by, UUID problem, UUID hazard) {
        notices.page(by, true, problem, hazard, 1, null)
                .edges()
                .forEach(one -> handling.handOver(by, one.node().id()));
    }
}
