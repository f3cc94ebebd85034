package org.zoufang.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/**
 * The bytes of one unfinished upload, and their SHA-256 so far. One part at a time is written: a part that begins where
 * the file ends takes over from one whose connection hangs, which can write no more from then on.
 */
final class StagedFile {

    private static final int BLOCK = 64 * 1024;

    private final Path path;
    private long length;
    private MessageDigest digest;
    private StagedPart current;
    private volatile long touched;
    private volatile boolean over;

    private StagedFile(Path path, long length, MessageDigest digest) {
        this.path = path;
        this.length = length;
        this.digest = digest;
    }

    /** Goes on with what is there: after a restart its bytes are hashed anew. */
    static StagedFile open(Path path) throws IOException {
        MessageDigest digest = Hashes.sha256();
        long length = 0;
        if (Files.exists(path)) {
            byte[] block = new byte[BLOCK];
            try (InputStream in = Files.newInputStream(path)) {
                for (int n = in.read(block); n >= 0; n = in.read(block)) {
                    digest.update(block, 0, n);
                    length += n;
                }
            }
        }
        return new StagedFile(path, length, digest);
    }

    /**
     * Begins a part.
     *
     * @throws Refused with UPLOAD_OFFSET_DIFFERS if the file does not end at {@code offset}
     */
    synchronized StagedPart begin(long offset, Checksum checksum) throws IOException {
        if (offset != length) {
            throw Refused.because(RefusalCode.UPLOAD_OFFSET_DIFFERS, "Upload-Offset", length);
        }
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // Bytes behind the end are of a part that was not confirmed.
        channel.truncate(length).position(length);
        current = new StagedPart(this, channel, checksum, checksum == null ? digest : Hashes.copy(digest));
        return current;
    }

    synchronized void requireCurrent(StagedPart part) {
        if (current != part) {
            throw Refused.because(RefusalCode.UPLOAD_OVERTAKEN, "Upload-Offset");
        }
    }

    synchronized boolean isCurrent(StagedPart part) {
        return current == part;
    }

    /** From now on these bytes count. */
    synchronized void count(long bytes, MessageDigest hashed) {
        length += bytes;
        digest = hashed;
    }

    synchronized void end() {
        current = null;
    }

    /** The upload has ended, one way or the other. */
    void finish() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    synchronized long length() {
        return length;
    }

    synchronized String sha256() {
        return Hashes.hex(Hashes.copy(digest).digest());
    }

    Path path() {
        return path;
    }

    void touch(long millis) {
        touched = millis;
    }

    long touched() {
        return touched;
    }
}
