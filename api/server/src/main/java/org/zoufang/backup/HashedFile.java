package org.zoufang.backup;

import java.io.BufferedInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zoufang.database.PrivateFiles;

/** A file as it lies in a backup: its SHA-256 and its length. */
record HashedFile(String sha256, long bytes) {

    private static final int BUFFER = 1 << 18;

    /** Whatever writes a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Reads a file that is there. */
    static HashedFile of(Path file) throws IOException {
        MessageDigest digest = digest();
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BUFFER];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
                bytes += n;
            }
        }
        return new HashedFile(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** Copies a file; private from its first byte on, and on the disk after {@link #sync}. */
    static HashedFile copy(Path from, Path to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), BUFFER)) {
            return write(to, out -> in.transferTo(out));
        }
    }

    /** Writes a file that is not there yet; private from its first byte on, and on the disk after {@link #sync}. */
    static HashedFile write(Path to, Content content) throws IOException {
        PrivateFiles.folder(to.getParent());
        Files.createFile(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        MessageDigest digest = digest();
        try (FileOutputStream file = new FileOutputStream(to.toFile())) {
            DigestOutputStream out = new DigestOutputStream(file, digest);
            content.writeTo(out);
            out.flush();
        }
        return new HashedFile(HexFormat.of().formatHex(digest.digest()), Files.size(to));
    }

    /** Makes a file's content durable, or the names in a folder. All at the end costs far less than one by one. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
