package org.zoufang.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the photos, after the database: whatever it refers to was in the store before. Their bytes never change, so what
 * an earlier backup holds is not copied again but linked.
 */
final class PhotoCopy {

    static final String ORIGINALS = "photos/originals/";
    static final String REFUSED = "photos/refused/";
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Optional<Path> earlier;
    private final BackupWriting writing;
    private final Set<String> there = new HashSet<>();
    private long linked;

    PhotoCopy(Path folder, Optional<Path> earlier, BackupWriting writing) {
        this.folder = folder;
        this.earlier = earlier;
        this.writing = writing;
    }

    static String name(String sha256) {
        return ORIGINALS + sha256.substring(0, 2) + "/" + sha256;
    }

    /** Copies all there are, those too that no record refers to, and those that were refused and wait for a person. */
    void copy() throws IOException {
        for (Path shelf : list(folder.resolve("originals"))) {
            for (Path photo : list(shelf)) {
                if (SHA_256.matcher(photo.getFileName().toString()).matches()) {
                    original(photo, photo.getFileName().toString());
                }
            }
        }
        for (Path refused : list(folder.resolve("refused"))) {
            if (!refused.toString().endsWith(".new")) {
                writing.add(REFUSED + refused.getFileName(), refused);
            }
        }
    }

    private void original(Path photo, String sha256) throws IOException {
        try {
            long size = Files.size(photo);
            Optional<Path> before =
                    earlier.map(backup -> backup.resolve(name(sha256))).filter(Files::isRegularFile);
            if (before.isPresent()
                    && Files.size(before.get()) == size
                    && writing.link(name(sha256), before.get(), sha256, size)) {
                linked++;
                there.add(sha256);
            } else if (writing.addPhoto(name(sha256), photo, sha256)) {
                there.add(sha256);
            }
        } catch (NoSuchFileException e) {
            // It went meanwhile; if the database refers to it, it is told as missing.
            return;
        }
    }

    long linked() {
        return linked;
    }

    /** Those of the database's photos that the store does not hold whole. */
    List<String> missing(List<String> referenced) {
        List<String> missing = new ArrayList<>(referenced);
        missing.removeAll(there);
        return missing;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
