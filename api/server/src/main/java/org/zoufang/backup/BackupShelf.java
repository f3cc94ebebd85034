package org.zoufang.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zoufang.database.PrivateFiles;

/** The folder in which backups stand side by side, each named after its time. One is made at a time. */
final class BackupShelf implements AutoCloseable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("'zoufang-'yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("zoufang-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ");
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final FileChannel lock;

    private BackupShelf(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Claims the folder, and takes away what an earlier backup that was interrupted has left in it. */
    static BackupShelf open(Path folder) throws IOException {
        PrivateFiles.folder(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held(channel) == null) {
            channel.close();
            throw new BackupRefusal("Another backup into " + folder + " is under way.");
        }
        BackupShelf shelf = new BackupShelf(folder, channel);
        for (Path left : shelf.entries(name -> name.endsWith(UNFINISHED))) {
            deleteAll(left);
        }
        return shelf;
    }

    private static FileLock held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A private folder for a backup that is being made; {@link #finished} gives it its name. */
    Path begin(Instant now) throws IOException {
        String name = TIME.format(now);
        if (Files.exists(folder.resolve(name))) {
            throw new BackupRefusal("There is a backup of this second already: " + folder.resolve(name));
        }
        Path unfinished = folder.resolve(name + UNFINISHED);
        PrivateFiles.folder(unfinished);
        return unfinished;
    }

    Path finished(Path unfinished) throws IOException {
        String name = unfinished.getFileName().toString();
        Path finished = folder.resolve(name.substring(0, name.length() - UNFINISHED.length()));
        Files.move(unfinished, finished);
        HashedFile.sync(folder);
        return finished;
    }

    /** The newest whole backup. */
    Optional<Path> newest() throws IOException {
        return whole().stream().findFirst();
    }

    /** Takes the oldest whole backups away until so many are left; 0 keeps all. */
    List<Path> keepNewest(int count) throws IOException {
        List<Path> whole = whole();
        if (count <= 0 || whole.size() <= count) {
            return List.of();
        }
        List<Path> old = whole.subList(count, whole.size());
        for (Path one : old) {
            // Without its manifest it is none, whatever becomes of the rest.
            Files.delete(one.resolve(StoredBackup.MANIFEST));
            deleteAll(one);
        }
        return old;
    }

    /** The newest first. */
    private List<Path> whole() throws IOException {
        return entries(name -> NAME.matcher(name).matches()).stream()
                .filter(entry -> Files.exists(entry.resolve(StoredBackup.MANIFEST)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Path> entries(Predicate<String> wanted) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(entry -> wanted.test(entry.getFileName().toString()))
                    .toList();
        }
    }

    static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
