package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zoufang.shared.ZoufangConfig;

/** The unfinished uploads: one file each, whose length is how far the upload is. */
@ApplicationScoped
class Staging {

    private static final long IDLE = Duration.ofHours(1).toMillis();

    private final Map<UUID, OpenUpload> open = new ConcurrentHashMap<>();
    private final Path folder;
    private final Clock clock;

    Staging(ZoufangConfig config, Clock clock) throws IOException {
        this.folder = Files.createDirectories(PhotoFolder.of(config).resolve("unfinished"));
        this.clock = clock;
    }

    /** An unfinished upload with the bytes that came. */
    record OpenUpload(PhotoUpload upload, StagedFile file) {}

    /** An unfinished upload of that official that somebody is at, so that its row need not be asked for; or null. */
    OpenUpload known(UUID upload, UUID officialId) {
        OpenUpload known = open.get(upload);
        if (known == null || known.file().isOver() || !known.upload().officialId.equals(officialId)) {
            return null;
        }
        known.file().touch(clock.millis());
        return known;
    }

    OpenUpload of(PhotoUpload upload) {
        return open.compute(upload.id, (id, known) -> {
            OpenUpload one = known == null ? new OpenUpload(upload, read(id)) : known;
            one.file().touch(clock.millis());
            return one;
        });
    }

    /** The upload has ended; its bytes, if they are still here, go. */
    void forget(UUID upload) {
        OpenUpload gone = open.remove(upload);
        if (gone != null) {
            gone.file().finish();
        }
        try {
            Files.deleteIfExists(path(upload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets bytes go that nobody added to since then: of what was announced a moment before the power went, no row is left. */
    void forgetOlderThan(Instant before) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of what nobody went on with for an hour; the files stay. */
    void restIdle() {
        long before = clock.millis() - IDLE;
        open.values().removeIf(one -> one.file().touched() < before);
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
