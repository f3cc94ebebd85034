package org.zoufang.account.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zoufang.database.PrivateFiles;
import org.zoufang.shared.Ids;

/** Keys of one purpose, a private file each, in a folder that several servers may share. */
public final class KeyFolder {

    private static final String END = ".key";

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
        try {
            PrivateFiles.folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of keys " + folder + " cannot be made", e);
        }
    }

    /** The keys that lie there now, the youngest last. */
    public List<StoredKey> read() {
        List<StoredKey> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(END)).sorted().toList()) {
                readInto(keys, file);
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("the keys in " + folder + " cannot be read", e);
        }
    }

    /** Puts a new key beside the others. */
    public StoredKey make(Instant now, Duration use) {
        // An id that grows with time: the last in order is the youngest.
        StoredKey made = StoredKey.make(Ids.next().toString(), now, use);
        try {
            PrivateFiles.write(file(made.id()), made.text());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("a key cannot be written to " + folder, e);
        }
    }

    void delete(StoredKey key) {
        try {
            Files.deleteIfExists(file(key.id()));
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + key.id() + " cannot be deleted", e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + END);
    }

    private static void readInto(List<StoredKey> keys, Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            keys.add(StoredKey.read(name.substring(0, name.length() - END.length()), Files.readAllLines(file)));
        } catch (NoSuchFileException e) {
            // Another server has just deleted it.
            return;
        }
    }
}
