package org.zoufang.fleet.battery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.sync.RoundReport;

/** A phone with a day's work that comes back into coverage: started anew for each round, and tried again when it says so. */
final class Knocking {

    private static final int BUSY = 503;

    private final Watched.Start start;
    private final CountDownLatch drained;
    private int rounds;
    private volatile String trouble = "did not come back";

    /**
     * @param start the phone, on what was written on it
     * @param drained counted down when all of it has arrived
     */
    Knocking(Watched.Start start, CountDownLatch drained) {
        this.start = start;
        this.drained = drained;
    }

    /** Between a phone and the network: counts what the server sends away. */
    static Transport counting(Transport network, AtomicInteger shed) {
        return (HttpRequest request) -> {
            HttpAnswer answer = network.exchange(request);
            if (answer.status() == BUSY && answer.header("Retry-After") != null) {
                shed.incrementAndGet();
            }
            return answer;
        };
    }

    void comeBack(ScheduledExecutorService phones) {
        try (FleetPhone phone = start.phone()) {
            RoundReport report = phone.syncIfDue();
            rounds += report.end() == RoundReport.End.NOT_YET ? 0 : 1;
            if (report.end() == RoundReport.End.DONE) {
                trouble = phone.outbox().entries().isEmpty() ? null : "something waits still";
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

    /** How often it came again after the first time. */
    int retries() {
        return rounds - 1;
    }

    /** Null if all arrived. */
    String trouble() {
        return trouble;
    }
}
