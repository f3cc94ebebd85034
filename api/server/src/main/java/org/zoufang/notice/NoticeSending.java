package org.zoufang.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zoufang.counter.NoticeLinks;

/** Gives waiting notices to their gateways, one after another; what fails is tried again later, and then a person is asked. */
@ApplicationScoped
class NoticeSending {

    private static final Logger LOG = Logger.getLogger(NoticeSending.class);
    private static final int AT_ONCE = 100;

    private final NoticeQueue queue;
    private final NoticeReading reading;
    private final NoticeLinks links;
    private final Carriers carriers;

    NoticeSending(NoticeQueue queue, NoticeReading reading, NoticeLinks links, Carriers carriers) {
        this.queue = queue;
        this.reading = reading;
        this.links = links;
        this.carriers = carriers;
    }

    @Scheduled(every = "20s", delayed = "40s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendWaiting() {
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<UUID> next = queue.take();
            if (next.isEmpty()) {
                return;
            }
            reading.notice(next.get()).ifPresent(this::send);
        }
    }

    private void send(Notice notice) {
        try {
            Carrier carrier = carriers.of(notice.way()).orElseThrow(() -> new CarrierFailed("switched off"));
            String url = links.address(notice.linkId()).orElseThrow(() -> new CarrierFailed("the link has ended"));
            Locale locale = Locale.SIMPLIFIED_CHINESE;
            carrier.carry(notice.address(), NoticeText.subject(notice, locale), NoticeText.of(notice, url, locale));
            queue.sent(notice);
        } catch (CarrierFailed failed) {
            LOG.warnf("notice=failed id=%s way=%s attempt=%d", notice.id(), notice.way(), notice.attempts());
            queue.failed(notice, failed.getMessage());
        }
    }
}
