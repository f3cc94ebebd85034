package org.zoufang.commitment.page;

import java.util.List;
import org.zoufang.commitment.view.CommitmentStepView;
import org.zoufang.commitment.view.CommitmentView;

/**
 * All that the page of a promise shows to this reader.
 *
 * @param recordedBy who wrote it down
 * @param onBehalfOf in whose name, or null
 * @param promisedBy who gave his word first, where it was handed over since, or null
 * @param photos pictures that go with its words
 * @param proof pictures that show it fulfilled
 */
public record WholePromise(
        PromiseLine line,
        String recordedBy,
        String onBehalfOf,
        String promisedBy,
        List<Line> steps,
        List<String> photos,
        List<String> proof) {

    public CommitmentView promise() {
        return line.promise();
    }

    /** A line of the timeline with the step's name. */
    public record Line(CommitmentStepView step, String name) {}
}
