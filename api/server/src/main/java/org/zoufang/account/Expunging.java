package org.zoufang.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;
import org.zoufang.shared.ZoufangConfig;

/**
 * Takes away, each night, the traces of signing in that nobody needs any more (个人信息保护法 art. 19: kept no longer than
 * needed). Who signed in when stays on the trail, for as long as that is kept. How long each is kept:
 * {@code docs/operate/trail.md}.
 */
@ApplicationScoped
public class Expunging {

    private static final String TOKENS = "delete from refresh_token where expires_at < ?";
    private static final String SESSIONS = "delete from page_session where least(ended_at, expires_at) < ?";

    /** A ticket by which a phone is registered stays with the phone: it says who let it in. */
    private static final String TICKETS =
            """
            delete from device_registration r
             where r.expires_at < ? and not exists (select 1 from device d where d.registration_id = r.id)
            """;

    private final Sql sql;
    private final Event<Noted> noted;
    private final ZoufangConfig config;
    private final Clock clock;

    Expunging(Sql sql, Event<Noted> noted, ZoufangConfig config, Clock clock) {
        this.sql = sql;
        this.noted = noted;
        this.config = config;
        this.clock = clock;
    }

    /** Takes away what has been over for longer than is configured; how many rows of what stands on the trail. */
    @Transactional
    public Map<String, String> expunge() {
        Instant sessionsBefore =
                clock.instant().minus(Duration.ofDays(config.expunge().sessionDays()));
        Instant ticketsBefore =
                clock.instant().minus(Duration.ofDays(config.expunge().ticketDays()));
        Map<String, String> gone = new LinkedHashMap<>();
        count(gone, "refreshTokens", sql.change(TOKENS, sessionsBefore));
        count(gone, "pageSessions", sql.change(SESSIONS, sessionsBefore));
        count(gone, "registrationTickets", sql.change(TICKETS, ticketsBefore));
        if (!gone.isEmpty()) {
            noted.fire(new Noted("expunge", "SIGN_IN_TRACES", "nightly", null, null, gone));
        }
        return gone;
    }

    @Scheduled(every = "24h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        expunge();
    }

    private static void count(Map<String, String> gone, String what, int rows) {
        if (rows > 0) {
            gone.put(what, String.valueOf(rows));
        }
    }
}
