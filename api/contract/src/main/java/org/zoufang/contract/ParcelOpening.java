package org.zoufang.contract;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Gives out a parcel's content segment by segment, each verified first. */
final class ParcelOpening extends InputStream {

    private final DataInputStream from;
    private final ParcelSegment segment;
    private byte[] sealed;
    private byte[] open = new byte[0];
    private int place;
    private boolean ended;

    ParcelOpening(DataInputStream from, SecretKey key) throws IOException {
        this.from = from;
        this.segment = new ParcelSegment(Cipher.DECRYPT_MODE, key);
        this.sealed = segment();
        if (sealed == null) {
            throw new IOException("no parcel: nothing in it");
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? open[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(count, open.length - place);
        System.arraycopy(open, place, into, offset, part);
        place += part;
        return part;
    }

    private boolean fill() throws IOException {
        while (place == open.length && !ended) {
            byte[] next = segment();
            ended = next == null;
            try {
                open = segment.next(sealed, sealed.length, ended);
            } catch (GeneralSecurityException e) {
                throw new IOException("the parcel is for another office, was changed or is cut off", e);
            }
            place = 0;
            sealed = next;
        }
        return place < open.length;
    }

    /** Null at the end of the file. */
    private byte[] segment() throws IOException {
        int first = from.read();
        if (first < 0) {
            return null;
        }
        try {
            int length = first << Byte.SIZE * 3 | from.readUnsignedByte() << Byte.SIZE * 2 | from.readUnsignedShort();
            if (length < ParcelSegment.TAG || length > Parcel.SEGMENT + ParcelSegment.TAG) {
                throw new IOException("the parcel was changed");
            }
            byte[] bytes = new byte[length];
            from.readFully(bytes);
            return bytes;
        } catch (EOFException e) {
            throw new IOException("the parcel is cut off", e);
        }
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
