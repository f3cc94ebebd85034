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
import java.util.stream.Stream;

/**
 * The folder the operator chose for all data. Held by one server at a time: the lock is the operating
 * system's, so it goes with the process even when that is killed.
 */
final class DataFolder implements AutoCloseable {
    static final String LOCK = "lock";
    static final String RESTORING = "restoring";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path chosen) {
        DataFolder folder = claim(chosen);
        if (Files.exists(folder.restoring())) {
            folder.close();
            throw new StartRefusal("The data folder " + folder.root + " holds a restore that did not come to its end."
                    + " Delete all that is in it and restore again.");
        }
        return folder;
    }

    /**
     * Claims a folder that holds nothing yet, for a backup to be restored into. Until {@link #finished} no server
     * starts in it, whatever becomes of this process.
     */
    static DataFolder openEmpty(Path chosen) {
        Path root = chosen.toAbsolutePath().normalize();
        if (!isEmpty(root)) {
            throw new StartRefusal(
                    "The data folder " + root + " is not empty. A backup is restored into an empty folder:"
                            + " choose another with zoufang.data, or move away what is in this one.");
        }
        DataFolder folder = claim(root);
        try {
            PrivateFiles.write(folder.restoring(), "");
            return folder;
        } catch (IOException e) {
            folder.close();
            throw new StartRefusal("The data folder " + root + " cannot be written: " + e, e);
        }
    }

    /** The restore is done: servers may start in the folder. */
    void finished() throws IOException {
        Files.delete(restoring());
    }

    /** Whether a process holds the folder now. */
    static boolean isHeld(Path chosen) {
        Path file = chosen.toAbsolutePath().normalize().resolve(LOCK);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new StartRefusal("The lock of the data folder cannot be read: " + e, e);
        }
    }

    private static boolean isEmpty(Path root) {
        if (!Files.exists(root)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.allMatch(entry -> entry.getFileName().toString().equals(LOCK));
        } catch (IOException e) {
            throw new StartRefusal("The data folder " + root + " cannot be read: " + e, e);
        }
    }

    private static DataFolder claim(Path chosen) {
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
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

    Path root() {
        return root;
    }

    private Path restoring() {
        return root.resolve(RESTORING);
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
