package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zoufang.shared.ZoufangConfig;

/** The unfinished uploads: one file each, whose length is how far the upload is. */
@ApplicationScoped
class Staging {

    private static final long IDLE = Duration.ofHours(1).toMillis();

    private final Map<UUID, StagedFile> open = new ConcurrentHashMap<>();
    private final Path folder;
    private final Clock clock;

    Staging(ZoufangConfig config, Clock clock) throws IOException {
        this.folder = Files.createDirectories(PhotoFolder.of(config).resolve("unfinished"));
        this.clock = clock;
    }

    StagedFile of(UUID upload) {
        return open.compute(upload, (id, known) -> {
            StagedFile file = known == null ? read(id) : known;
            file.touch(clock.millis());
            return file;
        });
    }

    /** The upload has ended; its bytes, if they are still here, go. */
    void forget(UUID upload) {
        open.remove(upload);
        try {
            Files.deleteIfExists(path(upload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of what nobody went on with for an hour; the files stay. */
    void restIdle() {
        long before = clock.millis() - IDLE;
        open.values().removeIf(file -> file.touched() < before);
    }

    private StagedFile read(UUID upload) {
        try {
            return StagedFile.open(path(upload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(UUID upload) {
        return folder.resolve(upload.toString());
    }
}
