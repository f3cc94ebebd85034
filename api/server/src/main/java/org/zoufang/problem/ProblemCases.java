package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.official.ProblemSight;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Opens a problem for a command. Who may not see it is told the same as if it did not exist. */
@ApplicationScoped
class ProblemCases {

    private final Problems problems;
    private final Assignments assignments;
    private final PostsHeldReading posts;
    private final Sql sql;

    ProblemCases(Problems problems, Assignments assignments, PostsHeldReading posts, Sql sql) {
        this.problems = problems;
        this.assignments = assignments;
        this.posts = posts;
        this.sql = sql;
    }

    /**
     * The problem and who answers for it, held until the transaction ends.
     *
     * @param input what was sent; the same under the same step id is the same success
     * @throws Refused with UNKNOWN_ID if there is none that the caller may see, ID_TAKEN if the step's id stands for
     *     something else
     */
    ProblemCase open(Caller caller, String id, String stepId, String command, Object input) {
        refuseFiles(command, input);
        UUID problemId = Ids.parse(id, "id");
        UUID step = Ids.parse(stepId, "stepId");
        Problem problem = problems.held(problemId)
                .filter(one -> isSeen(caller, problemId))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
        byte[] hash = Fingerprint.of(caller.officialId(), command, input);
        List<Assignment> departments = assignments.of(problemId);
        return new ProblemCase(
                problem, departments, caller, posts.of(caller), null, command, step, hash, isRepeated(step, hash));
    }

    /**
     * The problem for the enterprise itself. Its link reaches no other problem than its own, and what it says counts for
     * what it has read: who did not see the last step is told so.
     *
     * @throws Refused with UNKNOWN_ID, ID_TAKEN or PROBLEM_MOVED_ON
     */
    ProblemCase open(EnterpriseVoice voice, String id, String stepId, String command, Object input) {
        refuseFiles(command, input);
        UUID problemId = Ids.parse(id, "id");
        UUID step = Ids.parse(stepId, "stepId");
        Problem problem = problems.held(problemId)
                .filter(one -> problemId.equals(voice.problemId()) && one.enterpriseId.equals(voice.enterpriseId()))
                .filter(EnterpriseProblemReading::isShown)
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
        byte[] hash = Fingerprint.of(voice.linkId(), command, input);
        boolean repeated = isRepeated(step, hash);
        if (!repeated && problem.version != voice.seenVersion()) {
            throw Refused.because(RefusalCode.PROBLEM_MOVED_ON, null, EnterpriseProblem.shown(problem.state));
        }
        return new ProblemCase(problem, assignments.of(problemId), null, null, voice, command, step, hash, repeated);
    }

    /** Many steps share one input, and one of them takes files. */
    private static void refuseFiles(String command, Object input) {
        if (input instanceof ProblemStepInput said
                && said.files() != null
                && !said.files().isEmpty()
                && !command.equals("replyInterim")) {
            throw Refused.because(RefusalCode.FILES_NOT_HERE, "files");
        }
    }

    /** Whether the caller is one of those who bring the answer to the enterprise. */
    boolean mayDeliver(Caller caller, UUID id) {
        return problems.findByIdOptional(id)
                .map(one -> new ProblemCase(
                        one, List.of(), caller, posts.of(caller), null, "deliver", Ids.next(), null, false))
                .filter(ProblemPolicy::isDeliverer)
                .isPresent();
    }

    /** The problem as it stands, not held: for saying what may be done. Nothing if there is none that the caller may see. */
    Optional<ProblemCase> look(Caller caller, UUID id) {
        return problems.findByIdOptional(id)
                .filter(one -> isSeen(caller, id))
                .map(one -> new ProblemCase(
                        one, assignments.of(id), caller, posts.of(caller), null, null, null, null, false));
    }

    /** The problem for a step that nobody takes but the clock. */
    ProblemCase byTheClock(UUID id, String command) {
        Problem problem = known(id, "id");
        return new ProblemCase(problem, assignments.of(id), null, null, null, command, Ids.next(), null, false);
    }

    /** Another problem that goes along with the step of somebody who sees the whole city, under a step of its own. */
    ProblemCase along(Caller caller, UUID id, String command) {
        Problem problem = known(id, "id");
        return new ProblemCase(
                problem, assignments.of(id), caller, posts.of(caller), null, command, Ids.next(), null, false);
    }

    /** Another problem, held too; who asks for it sees the whole city. */
    Problem known(UUID id, String field) {
        return problems.held(id).orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, field, id.toString()));
    }

    private boolean isSeen(Caller caller, UUID id) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.one(
                        "select p.id from problem p where p.id = ? and " + seen.text(),
                        row -> id,
                        seen.between(List.of(id)))
                .isPresent();
    }

    private boolean isRepeated(UUID step, byte[] hash) {
        Optional<byte[]> before =
                sql.one("select content_hash from problem_step where id = ?", row -> row.getBytes(1), step);
        if (before.isPresent() && !Arrays.equals(before.get(), hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "stepId", step.toString());
        }
        return before.isPresent();
    }
}
