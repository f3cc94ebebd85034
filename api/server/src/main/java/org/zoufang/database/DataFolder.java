package org.zoufang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder the operator chose for all data. Held by one server at a time: the lock is the operating
 * system's, so it goes with the process even when that is killed.
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path chosen) {
        Path root = chosen.toAbsolutePath().normalize();
        try {
            // Others may pass through but not list: as root, PostgreSQL may have to run as another user.
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new StartRefusal(
                    "The data folder " + root + " cannot be written by user " + System.getProperty("user.name")
                            + ". Choose another with zoufang.data, or give this one to that user.",
                    e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer as by another.
        }
        channel.close();
        throw new StartRefusal("The data folder " + root
                + " is in use by another Zoufang server. Stop that one, or choose another folder with zoufang.data.");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path programs() {
        return root.resolve("programs");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
