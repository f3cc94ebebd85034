package org.zoufang.contract;

import static org.zoufang.contract.ProblemState.ACCEPTED;
import static org.zoufang.contract.ProblemState.ASSIGNED;
import static org.zoufang.contract.ProblemState.AWAITING_CONFIRMATION;
import static org.zoufang.contract.ProblemState.CLOSED;
import static org.zoufang.contract.ProblemState.INFO_NEEDED;
import static org.zoufang.contract.ProblemState.IN_PROGRESS;
import static org.zoufang.contract.ProblemState.OBJECTED;
import static org.zoufang.contract.ProblemState.REDIRECTED;
import static org.zoufang.contract.ProblemState.REFUSAL_REVIEW;
import static org.zoufang.contract.ProblemState.REPLIED;
import static org.zoufang.contract.ProblemState.REPLY_DRAFTED;
import static org.zoufang.contract.ProblemState.SUBMITTED;
import static org.zoufang.contract.ProblemState.WATCHED;
import static org.zoufang.contract.ProblemState.WITHDRAWN;

import java.util.Optional;

/** Every arrow in the life of a problem, in one place. An arrow that is not here does not exist. */
public enum ProblemLifecycle {
    ASK_MORE("askMore", SUBMITTED, INFO_NEEDED),
    ANSWER_MORE("answerMore", INFO_NEEDED, SUBMITTED),
    ACCEPT("accept", SUBMITTED, ACCEPTED),
    REDIRECT("redirect", SUBMITTED, REDIRECTED),
    ASSIGN("assign", ACCEPTED, ASSIGNED),
    OBJECT("object", ASSIGNED, OBJECTED),
    DECIDE_OBJECTION("decideObjection", OBJECTED, ASSIGNED),
    SIGN_FOR("signFor", ASSIGNED, IN_PROGRESS),
    ASK_EXTENSION("askExtension", IN_PROGRESS, IN_PROGRESS),
    DECIDE_EXTENSION("decideExtension", IN_PROGRESS, IN_PROGRESS),
    HOLD_CASE_MEETING("holdCaseMeeting", IN_PROGRESS, IN_PROGRESS),
    DRAFT_REPLY("draftReply", IN_PROGRESS, REPLY_DRAFTED),
    APPROVE_REPLY("approveReply", REPLY_DRAFTED, REPLIED),
    RETURN_REPLY("returnReply", REPLY_DRAFTED, IN_PROGRESS),
    SEND_TO_REVIEW("sendToReview", REPLY_DRAFTED, REFUSAL_REVIEW),
    UPHOLD_REFUSAL("upholdRefusal", REFUSAL_REVIEW, REPLIED),
    OVERTURN_REFUSAL("overturnRefusal", REFUSAL_REVIEW, IN_PROGRESS),
    DELIVER("deliver", REPLIED, AWAITING_CONFIRMATION),
    CONFIRM("confirm", AWAITING_CONFIRMATION, CLOSED),
    CONFIRM_INTERIM("confirmInterim", AWAITING_CONFIRMATION, WATCHED),
    DISSATISFIED("dissatisfied", AWAITING_CONFIRMATION, IN_PROGRESS),
    RETURN_VISIT("returnVisit", AWAITING_CONFIRMATION, AWAITING_CONFIRMATION),
    RESUME("resume", WATCHED, IN_PROGRESS),
    REOPEN("reopen", CLOSED, IN_PROGRESS),
    WITHDRAW_SUBMITTED("withdraw", SUBMITTED, WITHDRAWN),
    WITHDRAW_INFO_NEEDED("withdraw", INFO_NEEDED, WITHDRAWN),
    WITHDRAW_ACCEPTED("withdraw", ACCEPTED, WITHDRAWN),
    WITHDRAW_ASSIGNED("withdraw", ASSIGNED, WITHDRAWN),
    WITHDRAW_OBJECTED("withdraw", OBJECTED, WITHDRAWN),
    WITHDRAW_IN_PROGRESS("withdraw", IN_PROGRESS, WITHDRAWN),
    WITHDRAW_REPLY_DRAFTED("withdraw", REPLY_DRAFTED, WITHDRAWN),
    WITHDRAW_REFUSAL_REVIEW("withdraw", REFUSAL_REVIEW, WITHDRAWN),
    WITHDRAW_REPLIED("withdraw", REPLIED, WITHDRAWN),
    WITHDRAW_AWAITING("withdraw", AWAITING_CONFIRMATION, WITHDRAWN),
    WITHDRAW_WATCHED("withdraw", WATCHED, WITHDRAWN);

    private final String command;
    private final ProblemState from;
    private final ProblemState to;

    ProblemLifecycle(String command, ProblemState from, ProblemState to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    /** The command's verb, as in the API: {@code problemAssign} is {@code assign}. */
    public String command() {
        return command;
    }

    public ProblemState from() {
        return from;
    }

    public ProblemState to() {
        return to;
    }

    /** Where {@code command} leads from {@code state}; empty if there is no such arrow. */
    public static Optional<ProblemState> after(ProblemState state, String command) {
        for (ProblemLifecycle arrow : values()) {
            if (arrow.from == state && arrow.command.equals(command)) {
                return Optional.of(arrow.to);
            }
        }
        return Optional.empty();
    }

    /** Whether the enterprise still waits: its clock runs until it has confirmed, withdrawn, or was sent elsewhere. */
    public static boolean isOpen(ProblemState state) {
        return state != CLOSED && state != WITHDRAWN && state != REDIRECTED;
    }

    /** Whether a department's clock runs: it was assigned, and no answer was given. */
    public static boolean isHandled(ProblemState state) {
        return state == ASSIGNED
                || state == OBJECTED
                || state == IN_PROGRESS
                || state == REPLY_DRAFTED
                || state == REFUSAL_REVIEW;
    }
}
