package org.zoufang.fleet.battery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.phone.sync.RoundReport;

/** A phone with a day's work that comes back into coverage: started anew for each round, and tried again when it says so. */
final class Knocking {

    /** Who has not got through by then never will: the storm does not wait for him. */
    static final int LAST_ROUND = 50;

    /** One round of a phone. */
    interface Round {
        Came go() throws IOException;
    }

    /** @param empty whether nothing waits on the phone any more */
    record Came(RoundReport report, boolean empty) {}

    private final Round round;
    private final Doorstep doorstep;
    private final CountDownLatch drained;
    private int rounds;
    private volatile String trouble = "did not come back";

    /** @param drained counted down when all of its work has arrived, or it has given up */
    Knocking(Round round, Doorstep doorstep, CountDownLatch drained) {
        this.round = round;
        this.doorstep = doorstep;
        this.drained = drained;
    }

    /** Of a phone that is started for it, on what was written on it. */
    static Round of(Watched.Start start) {
        return () -> {
            try (FleetPhone phone = start.phone()) {
                RoundReport report = phone.syncIfDue();
                return new Came(report, phone.outbox().entries().isEmpty());
            }
        };
    }

    void comeBack(ScheduledExecutorService phones) {
        try {
            Came came = round.go();
            RoundReport report = came.report();
            rounds += report.end() == RoundReport.End.NOT_YET ? 0 : 1;
            if (report.end() == RoundReport.End.DONE) {
                trouble = came.empty() ? null : "something waits still";
                drained.countDown();
            } else if (rounds == LAST_ROUND) {
                trouble = "knocks for ever: " + report;
                drained.countDown();
            } else {
                trouble = report.toString();
                long wait =
                        Duration.between(Instant.now(), report.nextAttempt()).toMillis();
                phones.schedule(() -> comeBack(phones), Math.max(wait, 0) + 1, TimeUnit.MILLISECONDS);
            }
        } catch (IOException | RuntimeException e) {
            trouble = e.toString();
            drained.countDown();
        }
    }

    Doorstep doorstep() {
        return doorstep;
    }

    /** How often it came again after the first time. */
    int retries() {
        return rounds - 1;
    }

    /** Null if all arrived. */
    String trouble() {
        return trouble;
    }
}
