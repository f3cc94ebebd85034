package org.zoufang.phone.outbox;

import java.time.Instant;
import java.util.List;

/**
 * What the server said of a group.
 *
 * @param code why it was refused, or null; a code this version does not know is kept as it is
 * @param message the words for the person, in the phone's language
 */
public record Answer(List<RowVersion> rows, String code, String field, String message, Instant at) {

    /** No answer yet. */
    public static final Answer NONE = new Answer(List.of(), null, null, null, null);

    public Answer {
        rows = List.copyOf(rows);
    }
}
