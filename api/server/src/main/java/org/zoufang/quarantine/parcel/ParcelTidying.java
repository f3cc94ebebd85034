package org.zoufang.quarantine.parcel;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Takes parcels away that only began to come and were never asked for again. */
@ApplicationScoped
class ParcelTidying {

    /** Longer than the slowest phone needs for its parcel. */
    private static final Duration OLD = Duration.ofDays(1);

    private final ParcelFolder folder;
    private final Clock clock;

    ParcelTidying(ParcelFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() throws IOException {
        folder.tidy(clock.instant().minus(OLD));
    }
}
