package org.zoufang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs for a new data folder, linked from those that the tests' own cluster runs on: unpacking them each
 * time takes seconds. {@link DatabaseProcess} and restoring unpack them as people's servers do.
 */
public final class ReadyPrograms {
    private static final Path UNPACKED =
            Path.of("target", "test-data", "programs").toAbsolutePath();

    private ReadyPrograms() {}

    /** Lays them into a data folder that has none yet. */
    public static void into(Path data) {
        if (Files.exists(data.resolve("programs"))) {
            return;
        }
        Path home = PostgresArchive.unpackInto(UNPACKED);
        try (DataFolder folder = DataFolder.open(data);
                Stream<Path> all = Files.walk(home)) {
            Path place = folder.programs().resolve(home.getFileName());
            for (Path each : all.toList()) {
                lay(each, place.resolve(home.relativize(each)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lay(Path from, Path to) throws IOException {
        if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(to);
        } else if (Files.isSymbolicLink(from)) {
            Files.createSymbolicLink(to, Files.readSymbolicLink(from));
        } else {
            linkOrCopy(from, to);
        }
    }

    /** Folders for tests may lie on another disk. */
    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileSystemException otherDisk) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
