package org.zoufang.phone.photo;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;

/** The original bytes of a closed file, one segment in memory at a time. */
final class PhotoStream extends InputStream {

    private final PhotoSafe safe;
    private final File file;
    private final long size;
    private long taken;
    private byte[] open = new byte[0];
    private int place;

    PhotoStream(PhotoSafe safe, File file) throws IOException {
        this.safe = safe;
        this.file = file;
        this.size = safe.size(file);
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
        if (place == open.length && taken < size) {
            open = safe.read(file, taken, (int) Math.min(PhotoSegment.ROOM, size - taken));
            taken += open.length;
            place = 0;
        }
        return place < open.length;
    }
}
