package org.zoufang.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written out row by row and never held whole. */
public interface Sheet extends Closeable {

    /**
     * Adds a row.
     *
     * @param cells texts, numbers, days ({@link java.time.LocalDate}), local times ({@link java.time.LocalDateTime}); null is an
     *     empty cell, anything else its text
     */
    void add(List<?> cells) throws IOException;

    /** Hands on what was added. */
    void flush() throws IOException;
}
