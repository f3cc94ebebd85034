package org.zoufang.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that come along in the jar, unpacked once per version. */
final class PostgresArchive {
    static final String MAJOR = "18";
    private static final String VERSION = "18.6.0";

    private PostgresArchive() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; unpacked there if it was not before. */
    static Path unpackInto(Path programs) {
        Path home = programs.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        Path half = programs.resolve("postgresql-" + VERSION + ".unpacking");
        try (InputStream archive = open()) {
            deleteAll(half);
            Files.createDirectories(half);
            unpack(archive, half);
            // Renamed at the end, so that a folder with the right name is always whole.
            return Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefusal("PostgreSQL could not be unpacked into " + programs + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        String name =
                switch (system) {
                    case "Linux amd64" -> "postgres-linux-x86_64.txz";
                    case "Linux aarch64" -> "postgres-linux-arm_64.txz";
                    default -> null;
                };
        InputStream archive =
                name == null ? null : PostgresArchive.class.getClassLoader().getResourceAsStream(name);
        if (archive == null) {
            throw new StartRefusal("No PostgreSQL comes along for " + system
                    + ". Install PostgreSQL 15 or newer and set zoufang.database.url.");
        }
        return archive;
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                write(tar, entry, file);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
