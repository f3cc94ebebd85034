package org.zoufang.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import org.zoufang.photo.PhotoFolder;
import org.zoufang.shared.ZoufangConfig;

/**
 * Copies what else lies in the data folder: above all the keys, and whatever a later version may put there. Left out is
 * what has a way of its own (database, photos) and what comes with the program.
 */
final class DataCopy {

    static final String FOLDER = "data/";

    private final Path data;
    private final Set<Path> leftOut;

    DataCopy(ZoufangConfig config) {
        this.data = config.data().toAbsolutePath().normalize();
        this.leftOut = Set.of(
                data.resolve("postgres"),
                data.resolve("programs"),
                data.resolve("lock"),
                data.resolve("restoring"),
                PhotoFolder.of(config).toAbsolutePath().normalize());
    }

    void copy(BackupWriting writing) throws IOException {
        Files.walkFileTree(
                data, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        return leftOut.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        if (attributes.isRegularFile() && !leftOut.contains(file)) {
                            add(writing, file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (e instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw e;
                    }
                });
    }

    private void add(BackupWriting writing, Path file) throws IOException {
        try {
            writing.add(FOLDER + data.relativize(file), file);
        } catch (NoSuchFileException e) {
            // A key that was rotated away or a list that was read meanwhile.
            return;
        }
    }

    /** Whether a folder lies in one of those that are backed up. */
    static boolean holds(ZoufangConfig config, Path folder) {
        Path chosen = folder.toAbsolutePath().normalize();
        return chosen.startsWith(config.data().toAbsolutePath().normalize())
                || chosen.startsWith(PhotoFolder.of(config).toAbsolutePath().normalize());
    }
}
