package org.zoufang.trail;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written out row by row and never held whole. */
interface TrailSheet extends Closeable {

    void add(List<String> cells) throws IOException;

    /** Hands on what was added. */
    void flush() throws IOException;
}
