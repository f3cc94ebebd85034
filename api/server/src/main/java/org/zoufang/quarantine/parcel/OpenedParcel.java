package org.zoufang.quarantine.parcel;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.zoufang.account.token.StoredKey;
import org.zoufang.contract.Parcel;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** A parcel that one of the office's keys has opened, read from its beginning to its end. */
final class OpenedParcel implements AutoCloseable {

    private static final byte[] START = {'Z', 'F', 'P'};

    /** Where its bytes come from; asked anew for each key that is tried. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** What is done with each file in it. */
    interface Reader {
        void read(String name, InputStream content) throws IOException;
    }

    private final InputStream content;

    private OpenedParcel(InputStream content) {
        this.content = content;
    }

    /**
     * Opens it with the key that fits.
     *
     * @throws Refused with PARCEL_NONE, PARCEL_FOREIGN or PARCEL_CHANGED
     */
    static OpenedParcel with(List<StoredKey> keys, Source source) throws IOException {
        try (InputStream in = source.open()) {
            if (!Arrays.equals(START, in.readNBytes(START.length))) {
                throw Refused.because(RefusalCode.PARCEL_NONE, "file");
            }
        }
        for (int i = keys.size() - 1; i >= 0; i--) {
            InputStream opened = attempt(keys.get(i), new BufferedInputStream(source.open()));
            if (opened != null) {
                return new OpenedParcel(opened);
            }
        }
        throw Refused.because(RefusalCode.PARCEL_FOREIGN, "file");
    }

    /** Null if the key does not fit. */
    private static InputStream attempt(StoredKey key, InputStream sealed) throws IOException {
        try {
            PushbackInputStream opened =
                    new PushbackInputStream(Parcel.open((ECPrivateKey) key.secret(), (ECPublicKey) key.open(), sealed));
            int first = opened.read();
            if (first >= 0) {
                opened.unread(first);
            }
            return opened;
        } catch (IOException e) {
            sealed.close();
            if (e.getCause() instanceof GeneralSecurityException) {
                return null;
            }
            throw Refused.because(RefusalCode.PARCEL_CHANGED, "file");
        }
    }

    /**
     * Reads file after file. Names are only names: nothing is written under them.
     *
     * @throws Refused with PARCEL_CHANGED where the seal is broken, or PARCEL_UNREADABLE where what was sealed is no ZIP
     */
    void each(Reader reader) throws IOException {
        ZipInputStream zip = new ZipInputStream(new Unbroken(content));
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.read(entry.getName(), zip);
            }
            // The end proves that nothing was cut off.
            new Unbroken(content).transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | IllegalArgumentException e) {
            throw Refused.because(RefusalCode.PARCEL_UNREADABLE, "file", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Says of a seal that does not hold that it does not hold, whoever reads. */
    private static final class Unbroken extends FilterInputStream {

        Unbroken(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return in.read(into, offset, length);
            } catch (IOException broken) {
                throw Refused.because(RefusalCode.PARCEL_CHANGED, "file");
            }
        }
    }
}
