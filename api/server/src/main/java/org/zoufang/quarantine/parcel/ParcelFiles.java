package org.zoufang.quarantine.parcel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** Which files a parcel may hold and how much may unfold out of it; any other name is passed over. */
final class ParcelFiles {

    /** Bytes of the written work, unfolded. */
    private static final long WORK_BYTES = 64L * 1024 * 1024;

    private static final int FILES = 20_000;
    private static final String WORK = "work.json";
    private static final String PHOTOS = "photos/";

    private int files;
    private boolean worked;

    /** What is done with the files that are known. */
    interface Reader {
        void work(InputStream json) throws IOException;

        void photo(UUID id, InputStream bytes) throws IOException;
    }

    /** @throws Refused with PARCEL_UNREADABLE if it holds more than a phone could have meant */
    void read(String name, InputStream content, Reader reader) throws IOException {
        require(++files <= FILES, "files");
        if (name.equals(WORK)) {
            require(!worked, WORK);
            worked = true;
            reader.work(new AtMost(content, WORK_BYTES, WORK));
        } else if (photo(name) != null) {
            require(worked, WORK);
            reader.photo(photo(name), new AtMost(content, Limits.PHOTO_BYTES, name));
        }
        // What was not read is unfolded too when the next file is looked for.
        new AtMost(content, WORK_BYTES, "?").transferTo(OutputStream.nullOutputStream());
    }

    /** @throws Refused if the written work was not among the files */
    void end() {
        require(worked, WORK);
    }

    private static UUID photo(String name) {
        try {
            return name.startsWith(PHOTOS) ? UUID.fromString(name.substring(PHOTOS.length())) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw Refused.because(RefusalCode.PARCEL_UNREADABLE, "file", what);
        }
    }

    /** Reads no further than a limit: a small file may unfold to a large one. */
    private static final class AtMost extends FilterInputStream {

        private long left;
        private final String what;

        AtMost(InputStream in, long most, String what) {
            super(in);
            this.left = most;
            this.what = what;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            left -= Math.max(read, 0);
            require(left >= 0, what);
            return read;
        }

        @Override
        public void close() {
            // the parcel goes on behind this file
        }
    }
}
