package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.zoufang.contract.Parcel;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/** The parcels' bytes, sealed as they came, each under its SHA-256 in {@code parcels} of the data folder. They are kept. */
@ApplicationScoped
class ParcelFolder {

    private static final int BLOCK = 64 * 1024;
    private static final String PART = ".part";

    private final Path folder;
    private final long most;

    ParcelFolder(ZoufangConfig config) {
        this.folder = config.data().resolve("parcels");
        this.most = config.limits().parcelBytes();
    }

    /** What came: its hash and how many bytes. */
    record Came(String sha256, long size) {}

    /**
     * Keeps what comes; when it returns, the bytes survive a power cut. What breaks off is not kept.
     *
     * @param expected the SHA-256 that it must have, or null
     * @throws Refused with PARCEL_TOO_LARGE or PARCEL_HASH_DIFFERS
     */
    Came keep(InputStream content, String expected) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "parcel-", PART);
        try {
            Came came = write(content, part);
            if (expected != null && !expected.equals(came.sha256())) {
                throw Refused.because(RefusalCode.PARCEL_HASH_DIFFERS, "sha256");
            }
            Files.move(part, path(came.sha256()), StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
            return came;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Takes away what broke off so that nobody could: the server was killed while it came. A phone hands in anew. */
    void tidy(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    private Came write(InputStream content, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > most) {
                    throw Refused.because(RefusalCode.PARCEL_TOO_LARGE, "file", String.valueOf(most));
                }
                digest.update(block, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(block, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return new Came(HexFormat.of().formatHex(digest.digest()), size);
    }

    private Path path(String sha256) {
        return folder.resolve(sha256 + Parcel.SUFFIX);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
