package org.zoufang.phone.photo;

import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * Keeps the bytes of photos, voice notes and files closed on this phone, so that whoever takes its storage sees none of
 * them. A file is the five bytes {@code ZFB1\n}, an id of sixteen random bytes, and segments of 64 KiB; any byte can be
 * read without those before it, and none needs the whole in memory. A file that an earlier version left open is read as
 * it is.
 */
public final class PhotoSafe {

    /** The ending of a closed file's name. */
    public static final String SUFFIX = ".zfb";

    private static final byte[] MAGIC = "ZFB1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = MAGIC.length + PhotoSegment.FILE_ID;
    private static final int FULL = PhotoSegment.ROOM + PhotoSegment.EXTRA;

    private final PhotoSegment segments;
    private final SecureRandom random;

    /** @param key for AES; it never leaves this phone */
    public PhotoSafe(SecretKey key, SecureRandom random) {
        this.segments = new PhotoSegment(key);
        this.random = random;
    }

    /**
     * Writes {@code original} closed into {@code into}; it lies on the disk when this returns.
     *
     * @return the print of the original bytes
     */
    public PhotoPrint close(InputStream original, File into) throws IOException {
        byte[] id = new byte[PhotoSegment.FILE_ID];
        random.nextBytes(id);
        MessageDigest digest = PhotoPrint.digest();
        long size = 0;
        try (FileOutputStream file = new FileOutputStream(into)) {
            file.write(MAGIC);
            file.write(id);
            byte[] now = new byte[PhotoSegment.ROOM];
            byte[] next = new byte[PhotoSegment.ROOM];
            int length = fill(original, now);
            boolean last = false;
            for (int number = 0; !last; number++) {
                int after = length < now.length ? 0 : fill(original, next);
                last = after == 0;
                file.write(segments.close(id, number, last, now, length, random));
                digest.update(now, 0, length);
                size += length;
                byte[] spare = now;
                now = next;
                next = spare;
                length = after;
            }
            file.getFD().sync();
        }
        return PhotoPrint.of(digest, size);
    }

    private static int fill(InputStream from, byte[] room) throws IOException {
        int length = 0;
        int read = 0;
        while (read >= 0 && length < room.length) {
            length += read;
            read = from.read(room, length, room.length - length);
        }
        return length;
    }

    /** Whether the file is closed; one that is gone is not. */
    public static boolean isClosed(File file) throws IOException {
        if (!file.isFile()) {
            return false;
        }
        byte[] beginning = new byte[MAGIC.length];
        try (FileInputStream in = new FileInputStream(file)) {
            return fill(in, beginning) == beginning.length && Arrays.equals(MAGIC, beginning);
        }
    }

    /** Bytes of the original; 0 if the file is gone. */
    public long size(File file) throws IOException {
        if (!isClosed(file)) {
            return file.length();
        }
        long body = file.length() - HEAD;
        return body - (body + FULL - 1) / FULL * PhotoSegment.EXTRA;
    }

    /**
     * Reads the whole original once, and makes sure that it lies on the disk before anybody relies on it.
     *
     * @throws IOException if it cannot be read or made durable
     */
    public PhotoPrint print(File file) throws IOException {
        try (FileInputStream durable = new FileInputStream(file)) {
            durable.getFD().sync();
        }
        try (InputStream in = open(file)) {
            return PhotoPrint.of(in);
        }
    }

    /** The original from its first byte on. */
    public InputStream open(File file) throws IOException {
        return isClosed(file) ? new PhotoStream(this, file) : new FileInputStream(file);
    }

    /**
     * Some bytes of the original.
     *
     * @throws PhotoSpoilt if they are not those that were kept
     * @throws EOFException if the original has fewer
     */
    public byte[] read(File file, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        try (RandomAccessFile from = new RandomAccessFile(file, "r")) {
            if (!isClosed(file)) {
                from.seek(offset);
                from.readFully(bytes);
                return bytes;
            }
            byte[] id = new byte[PhotoSegment.FILE_ID];
            from.seek(MAGIC.length);
            from.readFully(id);
            int done = 0;
            while (done < length) {
                int number = (int) ((offset + done) / PhotoSegment.ROOM);
                byte[] open = segment(from, id, number);
                int start = (int) ((offset + done) % PhotoSegment.ROOM);
                int part = Math.min(length - done, open.length - start);
                if (part <= 0) {
                    throw new EOFException("the original ends before");
                }
                System.arraycopy(open, start, bytes, done, part);
                done += part;
            }
        }
        return bytes;
    }

    private byte[] segment(RandomAccessFile from, byte[] id, int number) throws IOException {
        long start = HEAD + (long) number * FULL;
        long left = from.length() - start;
        if (left < PhotoSegment.EXTRA) {
            throw new EOFException("the original ends before");
        }
        byte[] closed = new byte[(int) Math.min(left, FULL)];
        from.seek(start);
        from.readFully(closed);
        return segments.open(id, number, left <= FULL, closed);
    }
}
