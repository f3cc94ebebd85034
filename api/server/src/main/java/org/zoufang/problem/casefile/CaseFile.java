package org.zoufang.problem.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ProblemState;

/**
 * A problem (诉求) with all that was done about it, the first step first.
 *
 * @param raisedBy who brought it in; null: the enterprise itself
 * @param departments each run of each department's clock; empty for the enterprise
 */
public record CaseFile(
        UUID id,
        String number,
        ProblemState state,
        UUID enterpriseId,
        UUID visitId,
        String type,
        String category,
        String source,
        String firstSeenBy,
        String text,
        String contactName,
        String raisedBy,
        Instant heardAt,
        Instant submittedAt,
        Instant closedAt,
        List<CaseStep> steps,
        List<CaseDepartment> departments) {

    public CaseFile {
        steps = List.copyOf(steps);
        departments = List.copyOf(departments);
    }
}
