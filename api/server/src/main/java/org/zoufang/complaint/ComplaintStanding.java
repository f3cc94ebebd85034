package org.zoufang.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zoufang.contract.ComplaintState;

/**
 * How a complaint stands, for whoever has its number and inquiry code: nothing of its own words.
 *
 * @param answers what the discipline channel answered, the last one first
 */
public record ComplaintStanding(String number, LocalDate raisedOn, ComplaintState state, List<Answer> answers) {

    public ComplaintStanding {
        answers = List.copyOf(answers);
    }

    /** An answer. */
    public record Answer(Instant at, String text) {}
}
