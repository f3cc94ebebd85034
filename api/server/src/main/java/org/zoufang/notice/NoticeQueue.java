package org.zoufang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.NoticeMatter;
import org.zoufang.problem.AnswerReaching;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;
import org.zoufang.shared.ZoufangConfig;

/**
 * Notices that a gateway shall take. Who takes one out has it for a while; if he falls in the middle it comes again, so
 * that an enterprise may be told twice but never not at all.
 */
@ApplicationScoped
class NoticeQueue {

    private static final Duration IN_HAND = Duration.ofMinutes(10);
    private static final int REASON = 500;

    private final Sql sql;
    private final AnswerReaching reaching;
    private final Event<Noted> noted;
    private final ZoufangConfig config;
    private final Clock clock;

    NoticeQueue(Sql sql, AnswerReaching reaching, Event<Noted> noted, ZoufangConfig config, Clock clock) {
        this.sql = sql;
        this.reaching = reaching;
        this.noted = noted;
        this.config = config;
        this.clock = clock;
    }

    /** The next one that is due, counted as an attempt. */
    @Transactional
    Optional<UUID> take() {
        Instant now = clock.instant();
        return sql.one(
                """
                update notice set attempts = attempts + 1, next_at = ? where id = (
                    select id from notice where state = 'QUEUED' and next_at <= ? order by next_at
                    for update skip locked limit 1)
                returning id
                """,
                row -> Sql.id(row, "id"),
                now.plus(IN_HAND),
                now);
    }

    @Transactional
    void sent(Notice notice) {
        Instant now = clock.instant();
        sql.change(
                "update notice set state = 'SENT', next_at = null, failure = null, settled_at = ? where id = ?",
                now,
                notice.id());
        if (notice.about() == NoticeMatter.PROBLEM) {
            reaching.reached(notice.problemId(), notice.stepId(), now, notice.settledById());
        }
        note(notice, "noticeSent", "-");
    }

    @Transactional
    void failed(Notice notice, String reason) {
        String why = reason.length() > REASON ? reason.substring(0, REASON) : reason;
        boolean over = notice.attempts() >= config.notice().attempts();
        Instant next = clock.instant().plus(Duration.ofMinutes(1L << Math.min(notice.attempts() - 1, 10)));
        sql.change(
                "update notice set state = ?, next_at = ?, failure = ? where id = ?",
                over ? "FAILED" : "QUEUED",
                over ? null : next,
                why,
                notice.id());
        note(notice, "noticeFail", over ? "given up" : "again");
    }

    private void note(Notice notice, String action, String then) {
        noted.fire(new Noted(
                action,
                "NOTICE",
                notice.id().toString(),
                notice.settledById(),
                null,
                Map.of(
                        notice.about().name().toLowerCase(Locale.ROOT),
                        notice.aboutId().toString(),
                        "way",
                        notice.way().name(),
                        "attempt",
                        String.valueOf(notice.attempts()),
                        "then",
                        then)));
    }
}
