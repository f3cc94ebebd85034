package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.SupervisionLifecycle;
import org.zoufang.contract.SupervisionState;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.SupervisionIssueInput;
import org.zoufang.problem.input.SupervisionStepInput;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** Supervision by hand: the supervisor section issues orders, departments reply, and the section accepts or upgrades. */
@ApplicationScoped
public class Supervising {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final SupervisionOrders orders;
    private final SupervisionIssuing issuing;

    Supervising(ProblemCases cases, ProblemSteps steps, SupervisionOrders orders, SupervisionIssuing issuing) {
        this.cases = cases;
        this.steps = steps;
        this.orders = orders;
        this.issuing = issuing;
    }

    /** An order about a problem that a department has in hand, overdue or not; its id is the step's. */
    @Transactional
    public UUID issue(Caller caller, SupervisionIssueInput input) {
        ProblemCase work = cases.open(caller, input.problemId(), input.stepId(), "supervisionIssue", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        refuseOthers(caller, check);
        Optional<Assignment> run = work.lead();
        if (run.isEmpty() || !ProblemLifecycle.isHandled(work.problem().state)) {
            check.refuse(RefusalCode.PROBLEM_NOT_IN_STATE, "problemId", work.problem().state);
        } else if (issuing.isTaken(run.get(), input.level())) {
            check.refuse(RefusalCode.SUPERVISION_LEVEL_TAKEN, "level", input.level());
        }
        check.settle();
        issuing.issue(work, run.orElseThrow(), input.level(), work.stepId(), text);
        return steps.beside(work, text, false);
    }

    /** The department says what it does about it. */
    @Transactional
    public UUID reply(Caller caller, SupervisionStepInput input) {
        SupervisionOrder order = known(input);
        ProblemCase work = open(caller, order, input, "supervisionReply");
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        if (!work.posts().handlesAt(order.organisationId())) {
            check.refuse(RefusalCode.ONLY_HANDLING_DEPARTMENT, "id");
        }
        arrow(order, "reply", check);
        check.settle();
        orders.replied(order.id(), caller.officialId(), steps.now(), text);
        return steps.beside(work, text, false);
    }

    /** The supervisor section accepts the reply. */
    @Transactional
    public UUID accept(Caller caller, SupervisionStepInput input) {
        return settle(caller, input, "accept");
    }

    /** The supervisor section closes the order (销号). */
    @Transactional
    public UUID close(Caller caller, SupervisionStepInput input) {
        return settle(caller, input, "close");
    }

    /** The reply is not enough, or there is none: an order of the next colour stands in its place. */
    @Transactional
    public UUID upgrade(Caller caller, SupervisionStepInput input) {
        SupervisionOrder order = known(input);
        ProblemCase work = open(caller, order, input, "supervisionUpgrade");
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        refuseOthers(caller, check);
        arrow(order, "upgrade", check);
        Optional<SupervisionLevel> next = order.level().next();
        Optional<Assignment> run = work.lead().filter(one -> one.id.equals(order.assignmentId()));
        if (next.isEmpty()) {
            check.refuse(RefusalCode.SUPERVISION_HIGHEST, "id");
        } else if (run.isEmpty()) {
            check.refuse(RefusalCode.PROBLEM_NOT_IN_STATE, "id", work.problem().state);
        } else if (issuing.isTaken(run.get(), next.get())) {
            check.refuse(RefusalCode.SUPERVISION_LEVEL_TAKEN, "id", next.get());
        }
        check.settle();
        issuing.issue(work, run.orElseThrow(), next.orElseThrow(), Ids.next(), text);
        return steps.beside(work, text, false);
    }

    private UUID settle(Caller caller, SupervisionStepInput input, String command) {
        SupervisionOrder order = known(input);
        ProblemCase work = open(caller, order, input, MutationName.of("supervision", command));
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        refuseOthers(caller, check);
        SupervisionState to = arrow(order, command, check);
        check.settle();
        orders.settled(order.id(), to, caller.officialId(), steps.now(), text);
        return steps.beside(work, text, false);
    }

    private SupervisionOrder known(SupervisionStepInput input) {
        UUID id = Ids.parse(input.id(), "id");
        return orders.order(id).orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", input.id()));
    }

    /** Holds the problem; the order as it stands behind that lock is read by {@link #arrow}. */
    private ProblemCase open(Caller caller, SupervisionOrder order, SupervisionStepInput input, String command) {
        return cases.open(caller, order.problemId().toString(), input.stepId(), command, input);
    }

    private static void refuseOthers(Caller caller, InputCheck check) {
        if (!caller.is(Role.SUPERVISOR)) {
            check.refuse(RefusalCode.ONLY_SUPERVISOR, "id");
        }
    }

    private SupervisionState arrow(SupervisionOrder order, String command, InputCheck check) {
        SupervisionState now = orders.order(order.id()).orElseThrow().state();
        Optional<SupervisionState> to = SupervisionLifecycle.after(now, command);
        if (to.isEmpty()) {
            check.refuse(RefusalCode.SUPERVISION_NOT_IN_STATE, "id", now);
        }
        return to.orElse(now);
    }
}
