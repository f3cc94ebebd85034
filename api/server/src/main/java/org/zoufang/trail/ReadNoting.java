package org.zoufang.trail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.zoufang.shared.Noted;
import org.zoufang.shared.SensitiveRead;

/**
 * Puts sensitive reads on the trail. Within ten minutes of a row, the same person reading the same thing on the same
 * device adds none: who scrolls up and down does not flood the trail. What was noted is remembered by this server alone;
 * after a restart, or at another server, a read is rather noted twice than not at all.
 */
@ApplicationScoped
class ReadNoting {

    private static final Duration ONE_READ = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private record Key(String action, String subject, String subjectId, UUID officialId, UUID deviceId) {}

    private final Event<Noted> noted;
    private final Clock clock;
    private final Map<Key, Instant> last = new LinkedHashMap<>();

    ReadNoting(Event<Noted> noted, Clock clock) {
        this.noted = noted;
        this.clock = clock;
    }

    void note(@Observes SensitiveRead read) {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("a read is noted outside transactions, so that its row is committed first");
        }
        Key key = new Key(read.action(), read.subject(), read.subjectId(), read.officialId(), read.deviceId());
        Instant now = clock.instant();
        if (isNoted(key, now)) {
            return;
        }
        noted.fire(new Noted(
                read.action(), read.subject(), read.subjectId(), read.officialId(), read.deviceId(), read.detail()));
        remember(key, now);
    }

    private synchronized boolean isNoted(Key key, Instant now) {
        Instant before = last.get(key);
        return before != null && now.isBefore(before.plus(ONE_READ));
    }

    private synchronized void remember(Key key, Instant now) {
        last.remove(key);
        last.put(key, now);
        if (last.size() > REMEMBERED) {
            last.remove(last.keySet().iterator().next());
        }
    }
}
