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
 * restore command, and what they had acknowledged since is lost without their knowing. That phone is not served; once
 * the phone of a second person shows the same, which no forger does alone, nobody is, until the epoch is another.
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

    /** Remembers it, for all servers and for the next start. */
    void found(long shown, FeedCounter.Counted counted, Caller caller) {
        LOG.errorf(
                "feed refused: a phone has read further than the database has counted, so an older copy was restored; %s."
                        + " shown=%d counted=%d official=%s device=%s",
                WHAT_TO_DO, shown, counted.seq(), caller.officialId(), caller.deviceId());
        int first = sql.change(
                "update change_counter set ahead_epoch = epoch, ahead_official = ?, ahead_at = now(), ahead_all = false"
                        + " where ahead_epoch is distinct from epoch",
                caller.officialId());
        if (first == 0) {
            sql.change(
                    "update change_counter set ahead_all = true where not ahead_all and ahead_official <> ?",
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
