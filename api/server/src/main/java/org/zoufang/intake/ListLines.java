package org.zoufang.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/** The lines of an open list, one at a time; a file of any length takes the memory of one line. */
public interface ListLines extends Iterator<ListLine>, Closeable {

    /**
     * The next line; null at the end.
     *
     * @throws IOException if the file cannot be read further, whatever the library that reads it throws
     */
    default ListLine nextOrNull() throws IOException {
        try {
            return hasNext() ? next() : null;
        } catch (RuntimeException e) {
            throw new IOException("a line cannot be read", e);
        }
    }
}
