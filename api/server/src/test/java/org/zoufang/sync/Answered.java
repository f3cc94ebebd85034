package org.zoufang.sync;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;

/** A problem with its answer, and the command that brings it. */
final class Answered {

    private Answered() {}

    /** One of the caller's, answered with A by a department. */
    static UUID problem(Rows rows, ProblemFixture problems, UUID official, UUID enterprise) {
        UUID lead = problems.aDepartment().id();
        UUID problem = problems.aProblem(official, enterprise, lead, ProblemState.REPLIED);
        UUID step = Ids.next();
        rows.sql(
                "insert into problem_step (id, problem_id, position, command, from_state, to_state, at, to_enterprise)"
                        + " values (?, ?, 1, 'draftReply', 'IN_PROGRESS', 'REPLY_DRAFTED', now(), false)",
                step,
                problem);
        rows.sql(
                "insert into problem_reply (id, problem_id, organisation_id, level, outcome, text, drafted_by, state,"
                        + " given_at) values (?, ?, ?, 0, 'A', '已疏通。', ?, 'GIVEN', now())",
                step,
                problem,
                lead,
                rows.official());
        rows.sql("update problem_assignment set ended_at = now(), ended_as = 'REPLIED' where problem_id = ?", problem);
        return problem;
    }

    /** Brought to the door. */
    static Map<String, Object> deliver(UUID problem) {
        return Map.of(
                "problemDeliver",
                Map.of(
                        "id", problem.toString(),
                        "stepId", Ids.next().toString(),
                        "way", "AT_THE_DOOR",
                        "toWhom", "王厂长",
                        "deliveredAt", Instant.now().toString()));
    }
}
