package org.zoufang.photo;

import java.io.IOException;

/** The disk or the object store did not take or give bytes. Nothing was acknowledged. */
public class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean full;

    private StoreFailed(IOException cause, boolean full) {
        super(cause.getMessage(), cause);
        this.full = full;
    }

    static StoreFailed because(IOException cause) {
        String words = String.valueOf(cause.getMessage());
        return new StoreFailed(
                cause, words.contains("No space left on device") || words.contains("Disk quota exceeded"));
    }

    /** Whether space was lacking: then trying again helps only after someone has made some. */
    public boolean isFull() {
        return full;
    }
}
