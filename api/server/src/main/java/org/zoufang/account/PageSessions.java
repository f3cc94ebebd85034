package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** Who is signed in at which page, by the hash of the id that his browser holds. */
@ApplicationScoped
class PageSessions {

    private static final String OPEN =
            """
            select s.official_id, s.last_seen_at from page_session s
             where s.hash = ? and s.ended_at is null and s.expires_at > ? and s.last_seen_at > ?
            """;

    private final Sql sql;

    PageSessions(Sql sql) {
        this.sql = sql;
    }

    /** A session that still runs. */
    record Open(UUID officialId, Instant lastSeenAt) {}

    void add(String hash, UUID officialId, Instant now, Instant end, String userAgent) {
        sql.change(
                "insert into page_session (hash, official_id, opened_at, last_seen_at, expires_at, user_agent)"
                        + " values (?, ?, ?, ?, ?, ?)",
                hash,
                officialId,
                now,
                now,
                end,
                userAgent);
    }

    Optional<Open> open(String hash, Instant now, Instant idleSince) {
        return sql.one(
                OPEN,
                row -> new Open(Sql.id(row, "official_id"), Sql.instant(row, "last_seen_at")),
                hash,
                now,
                idleSince);
    }

    void seen(String hash, Instant now) {
        sql.change("update page_session set last_seen_at = ? where hash = ?", now, hash);
    }

    void end(String hash, Instant now) {
        sql.change("update page_session set ended_at = ? where hash = ? and ended_at is null", now, hash);
    }

    void endAllOf(UUID officialId, Instant now) {
        sql.change("update page_session set ended_at = ? where official_id = ? and ended_at is null", now, officialId);
    }
}
