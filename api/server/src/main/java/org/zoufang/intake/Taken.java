package org.zoufang.intake;

import java.util.List;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.Refusal;

/**
 * What became of a line that was taken in.
 *
 * @param remarks what remains to be done about it
 */
public record Taken(ImportOutcome outcome, List<Refusal> remarks) {

    public static Taken as(ImportOutcome outcome) {
        return new Taken(outcome, List.of());
    }
}
