package org.zoufang.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The passwords of the database's users: made once, kept in the data folder, readable by its owner only. */
record Passwords(String superuser, String owner, String server, String keeper) {
    private static final List<String> NAMES = List.of("superuser", "owner", "server", "keeper");

    static Passwords in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            Properties kept = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return new Passwords(
                    kept.getProperty("superuser"),
                    kept.getProperty("owner"),
                    kept.getProperty("server"),
                    kept.getProperty("keeper"));
        } catch (IOException e) {
            throw new StartRefusal("The passwords of the database in " + file + " cannot be read: " + e, e);
        }
    }

    private static void make(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        StringBuilder lines = new StringBuilder();
        for (String name : NAMES) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            lines.append(name)
                    .append('=')
                    .append(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                    .append('\n');
        }
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        writePrivate(half, lines.toString());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a new file that only its owner may read from its first byte on, and sees it to the disk. */
    static void writePrivate(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Writer writer = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
            writer.write(text);
            writer.flush();
            channel.force(true);
        }
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
