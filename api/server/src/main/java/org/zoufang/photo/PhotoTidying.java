package org.zoufang.photo;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.shared.ZoufangConfig;

/** Ends uploads that nobody went on with, and finishes what a crash interrupted between the bytes and their photos. */
@ApplicationScoped
class PhotoTidying {

    private final PhotoUploads uploads;
    private final Photos photos;
    private final PhotoKeeping keeping;
    private final Staging staging;
    private final ZoufangConfig config;
    private final Clock clock;

    PhotoTidying(
            PhotoUploads uploads,
            Photos photos,
            PhotoKeeping keeping,
            Staging staging,
            ZoufangConfig config,
            Clock clock) {
        this.uploads = uploads;
        this.photos = photos;
        this.keeping = keeping;
        this.staging = staging;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        staging.restIdle();
        for (UUID upload : expire()) {
            staging.forget(upload);
        }
        staging.forgetOlderThan(oldest());
        for (Object[] left : photos.leftWaiting()) {
            keeping.link(new Caller((UUID) left[1], Set.of(), null, Locale.SIMPLIFIED_CHINESE), (String) left[0]);
        }
    }

    @Transactional
    List<UUID> expire() {
        List<PhotoUpload> old = uploads.openSince(oldest());
        old.forEach(upload -> upload.end(PhotoUpload.Outcome.ABANDONED, clock.instant()));
        return old.stream().map(upload -> upload.id).toList();
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(config.photo().keepUnfinishedDays()));
    }
}
