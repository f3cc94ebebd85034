package org.zoufang.contract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Gathers segments and writes them sealed. */
final class ParcelSealing extends OutputStream {

    private final DataOutputStream into;
    private final ParcelSegment segment;
    private final byte[] gathered = new byte[Parcel.SEGMENT];
    private int length;
    private boolean closed;

    ParcelSealing(OutputStream into, SecretKey key) {
        this.into = new DataOutputStream(into);
        this.segment = new ParcelSegment(Cipher.ENCRYPT_MODE, key);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            // A full segment waits for the next byte: only closing tells which one is the last.
            if (length == gathered.length) {
                seal(false);
            }
            int part = Math.min(count - done, gathered.length - length);
            System.arraycopy(bytes, offset + done, gathered, length, part);
            length += part;
            done += part;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            byte[] sealed = segment.next(gathered, length, last);
            into.writeInt(sealed.length);
            into.write(sealed);
            length = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException("this device cannot seal a parcel", e);
        }
    }

    @Override
    public void flush() throws IOException {
        into.flush();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            into.close();
        }
    }
}
