package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.zoufang.official.Caller;
import org.zoufang.shared.Sql;

/**
 * Knows that phones have read further than the database has counted: an older copy was restored by another way than the
 * restore command, and what they had acknowledged since is lost without their knowing. From the first on
 * nobody is served until the epoch is another: as people write on, the counter would catch up with the phones that were
 * ahead, and what lies between would be missed unseen. A cursor without the mark of {@link CursorSeal} may be forged: it
 * stops its own bearer alone, until the phone of a second person shows the same.
 * Readiness says it, but stays up: everything else works, and pushes are stored.
 */
@Default
@Readiness
@ApplicationScoped
class FeedBehindWatch implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(FeedBehindWatch.class);
    private static final String WHAT_TO_DO = "run the command renew-epoch (docs/operate/backup.md)";

    private final Sql sql;

    FeedBehindWatch(Sql sql) {
        this.sql = sql;
    }

    /**
     * Remembers it, for all servers and for the next start.
     *
     * @param ours whether the cursor is known to have been given out by this database
     */
    void found(long shown, FeedCounter.Counted counted, Caller caller, boolean ours) {
        LOG.errorf(
                "feed refused: a phone has read further than the database has counted, so an older copy was restored; %s."
                        + " shown=%d counted=%d official=%s device=%s marked=%s",
                WHAT_TO_DO, shown, counted.seq(), caller.officialId(), caller.deviceId(), ours);
        int first = sql.change(
                "update change_counter set ahead_epoch = epoch, ahead_official = ?, ahead_at = now(), ahead_all = ?"
                        + " where ahead_epoch is distinct from epoch",
                caller.officialId(),
                ours);
        if (first == 0) {
            sql.change(
                    "update change_counter set ahead_all = true where not ahead_all and (? or ahead_official <> ?)",
                    ours,
                    caller.officialId());
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("change feed").up();
        return sql.one(
                        "select ahead_at, ahead_all from change_counter where ahead_epoch = epoch",
                        row -> answer.withData(
                                        "served", row.getBoolean("ahead_all") ? "to nobody" : "not to phones ahead")
                                .withData(
                                        "a phone was ahead of the database at",
                                        Sql.instant(row, "ahead_at").toString())
                                .withData("what to do", WHAT_TO_DO)
                                .build())
                .orElseGet(() -> answer.withData("served", "to all").build());
    }
}
