package org.zoufang.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.problem.view.StepSignature;

/**
 * A problem as its own enterprise may see it: no names of officials, nothing that a department has not given yet, no
 * other enterprise.
 *
 * @param version what somebody has read who reads this
 * @param state what the house does within itself is told as its handling
 * @param department who leads, or null
 * @param answers what was delivered to it, the last one first
 * @param steps what it is told of what was done, the first one first
 * @param ownReport whether it reported it itself
 */
public record EnterpriseProblem(
        UUID id,
        int version,
        String number,
        String text,
        ProblemState state,
        Instant submittedAt,
        String department,
        LocalDate dueOn,
        boolean dueProvisional,
        ProblemOutcome outcome,
        LocalDate watchOn,
        int waitingDays,
        boolean ownReport,
        boolean mayReopen,
        List<Answer> answers,
        List<Step> steps) {

    /** An answer that was brought to it. */
    public record Answer(
            ProblemOutcome outcome,
            String text,
            String legalBasis,
            String alternatives,
            LocalDate nextOn,
            Instant deliveredAt,
            List<ProblemFile> files) {}

    /**
     * A line of the timeline.
     *
     * @param contactName who of the enterprise, where it was its word
     * @param signature what was signed with it on the glass, or null
     */
    public record Step(
            String command,
            Instant at,
            String contactName,
            String text,
            List<ProblemFile> files,
            StepSignature signature) {}

    /** Whether it can say now that it is solved or that it accepts the refusal. */
    public boolean mayConfirm() {
        return isAsked() && !outcome.isInterim();
    }

    /** Whether it can accept what has been reached so far. */
    public boolean mayAcceptInterim() {
        return isAsked() && outcome.isInterim();
    }

    /** Whether it is asked now whether the answer will do. */
    public boolean isAsked() {
        return state == ProblemState.AWAITING_CONFIRMATION;
    }

    /** Whether it is a refusal that it would accept. */
    public boolean isRefusal() {
        return outcome == ProblemOutcome.D;
    }

    public boolean mayAnswerMore() {
        return ownReport && state == ProblemState.INFO_NEEDED;
    }

    public boolean mayWithdraw() {
        return ProblemLifecycle.isOpen(state);
    }

    /** What departments settle among themselves is told as its handling. */
    public static ProblemState shown(ProblemState state) {
        return switch (state) {
            case OBJECTED -> ProblemState.ASSIGNED;
            case REPLY_DRAFTED, REFUSAL_REVIEW -> ProblemState.IN_PROGRESS;
            default -> state;
        };
    }
}
