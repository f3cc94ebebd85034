package org.zoufang.photo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/**
 * One PATCH at work on a {@link StagedFile}. Without a checksum every block counts as soon as it is written, so that a
 * cut loses nothing; with one, nothing counts before the whole part is confirmed.
 */
final class StagedPart implements Closeable {

    private final StagedFile file;
    private final FileChannel channel;
    private final Checksum checksum;
    private final MessageDigest own;
    private final MessageDigest whole;
    private long unconfirmed;

    StagedPart(StagedFile file, FileChannel channel, Checksum checksum, MessageDigest whole) {
        this.file = file;
        this.channel = channel;
        this.checksum = checksum;
        this.own = checksum == null ? null : checksum.begin();
        this.whole = whole;
    }

    void write(byte[] block, int n) throws IOException {
        synchronized (file) {
            file.requireCurrent(this);
            ByteBuffer bytes = ByteBuffer.wrap(block, 0, n);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            whole.update(block, 0, n);
            if (own == null) {
                file.count(n, whole);
            } else {
                own.update(block, 0, n);
                unconfirmed += n;
            }
        }
    }

    /**
     * All bytes of the part have come.
     *
     * @throws Refused with UPLOAD_CHECKSUM_DIFFERS, and the part is forgotten
     */
    void confirm() {
        synchronized (file) {
            file.requireCurrent(this);
            if (own != null && !checksum.holds(own)) {
                throw Refused.because(RefusalCode.UPLOAD_CHECKSUM_DIFFERS, "Upload-Checksum");
            }
            file.count(unconfirmed, whole);
            unconfirmed = 0;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (file) {
            if (file.isCurrent(this)) {
                if (channel.size() > file.length()) {
                    channel.truncate(file.length());
                }
                file.end();
            }
            channel.close();
        }
    }
}
