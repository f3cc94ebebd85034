package org.zoufang.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.SupervisionState;

/**
 * A supervision order (督办单) about one run of a department's clock.
 *
 * @param issuedBy null: the clock
 * @param overdueDays working days by which the answer was overdue when it was issued
 */
record SupervisionOrder(
        UUID id,
        UUID problemId,
        UUID assignmentId,
        UUID organisationId,
        SupervisionLevel level,
        SupervisionState state,
        UUID issuedBy,
        Instant issuedAt,
        String reason,
        int overdueDays,
        LocalDate replyBy) {

    /** One that was just issued. */
    static SupervisionOrder issued(
            UUID id,
            Assignment run,
            SupervisionLevel level,
            UUID by,
            Instant now,
            String reason,
            int overdue,
            LocalDate replyBy) {
        return new SupervisionOrder(
                id,
                run.problemId,
                run.id,
                run.organisationId,
                level,
                SupervisionState.ISSUED,
                by,
                now,
                reason,
                overdue,
                replyBy);
    }
}
