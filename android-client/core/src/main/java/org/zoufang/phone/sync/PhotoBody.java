package org.zoufang.phone.sync;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.photo.PhotoSafe;

/** A whole photo in one request, opened as the network takes it. On its way it is asked again whether photos may go. */
final class PhotoBody implements HttpRequest.Body {

    private static final int BLOCK = 64 * 1024;
    private static final int BLOCKS_UNASKED = 8;

    private final PhotoSafe safe;
    private final File file;
    private final long length;
    private final PhotoWay way;
    private boolean stopped;

    PhotoBody(PhotoSafe safe, File file, long length, PhotoWay way) {
        this.safe = safe;
        this.file = file;
        this.length = length;
        this.way = way;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        byte[] block = new byte[BLOCK];
        try (InputStream in = safe.open(file)) {
            int blocks = 0;
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                if (blocks++ % BLOCKS_UNASKED == 0 && !way.isOpen()) {
                    stopped = true;
                    throw new IOException("photos may not go over this network");
                }
                out.write(block, 0, n);
            }
        }
    }

    /** Whether it was given up because photos might go no further. */
    boolean isStopped() {
        return stopped;
    }
}
