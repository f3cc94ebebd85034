package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.official.Caller;
import org.zoufang.problem.DepartmentHandling;
import org.zoufang.problem.EnterpriseProblemReading;
import org.zoufang.problem.EnterpriseProblemReading.Linkable;
import org.zoufang.problem.ProblemAssigning;
import org.zoufang.problem.ProblemDelivering;
import org.zoufang.problem.ProblemDispatching;
import org.zoufang.problem.ProblemOffers;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.ProblemReplying;
import org.zoufang.problem.input.ProblemAcceptInput;
import org.zoufang.problem.input.ProblemAssignInput;
import org.zoufang.problem.input.ProblemDeliverInput;
import org.zoufang.problem.input.ProblemDraftReplyInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Ids;
import org.zoufang.web.ContactNames;

/**
 * Takes a step on one problem of a common one: the problem's own command through its own guards, as if the same person had
 * gone to that problem. Where its guards would refuse him now, nothing is done and it says so.
 */
@ApplicationScoped
class MemberSteps {

    /** How many problems took a step, and how many could not. */
    record Count(int taken, int leftOut) {
        static Count of(int all, int taken) {
            return new Count(taken, all - taken);
        }
    }

    private final ProblemOffers offers;
    private final ProblemReading problems;
    private final ProblemDispatching dispatching;
    private final ProblemAssigning assigning;
    private final DepartmentHandling handling;
    private final ProblemReplying replying;
    private final ProblemDelivering delivering;
    private final EnterpriseProblemReading links;
    private final Clock clock;

    MemberSteps(
            ProblemOffers offers,
            ProblemReading problems,
            ProblemDispatching dispatching,
            ProblemAssigning assigning,
            DepartmentHandling handling,
            ProblemReplying replying,
            ProblemDelivering delivering,
            EnterpriseProblemReading links,
            Clock clock) {
        this.offers = offers;
        this.problems = problems;
        this.dispatching = dispatching;
        this.assigning = assigning;
        this.handling = handling;
        this.replying = replying;
        this.delivering = delivering;
        this.links = links;
        this.clock = clock;
    }

    /** Accepted if it is not yet, and given to the department; one that another department has in hand stays there. */
    boolean assign(Caller caller, UUID problem, UUID lead, String rules, String text) {
        String id = problem.toString();
        if (may(caller, problem, "accept")) {
            dispatching.accept(caller, new ProblemAcceptInput(id, step(), null, null, null, null));
        }
        if (may(caller, problem, "assign")) {
            assigning.assign(caller, new ProblemAssignInput(id, step(), lead.toString(), List.of(), rules, text));
            return true;
        }
        return problems.problem(caller, problem)
                .filter(one -> lead.equals(one.leadId()))
                .isPresent();
    }

    /** Signed for if it is not yet, and answered with the measure. @return the reply, or null */
    UUID draft(Caller caller, ClusterMeasure measure, UUID problem) {
        String id = problem.toString();
        if (may(caller, problem, "signFor")) {
            handling.signFor(caller, new ProblemStepInput(id, step(), null, null, null));
        }
        if (!may(caller, problem, "draftReply")) {
            return null;
        }
        UUID reply = Ids.next();
        replying.draft(
                caller,
                new ProblemDraftReplyInput(
                        id,
                        reply.toString(),
                        measure.outcome(),
                        measure.text(),
                        null,
                        null,
                        measure.nextOn(),
                        measure.files()));
        return reply;
    }

    boolean approve(Caller caller, UUID problem) {
        if (!may(caller, problem, "approveReply")) {
            return false;
        }
        replying.approve(caller, new ProblemStepInput(problem.toString(), step(), null, null, null));
        return true;
    }

    boolean sendBack(Caller caller, UUID problem, String text) {
        if (!may(caller, problem, "returnReply")) {
            return false;
        }
        replying.sendBack(caller, new ProblemStepInput(problem.toString(), step(), text, null, null));
        return true;
    }

    /** By a link of its own. What no link may show has to be brought to the door. */
    boolean deliver(Caller caller, UUID problem) {
        boolean shown = links.linkable(caller, problem).filter(Linkable::shown).isPresent();
        if (!shown || !may(caller, problem, "deliver")) {
            return false;
        }
        String contact =
                problems.problem(caller, problem).map(ProblemView::contactName).orElse(ContactNames.NOBODY_NAMED);
        delivering.deliver(
                caller,
                new ProblemDeliverInput(
                        problem.toString(),
                        step(),
                        DeliveryWay.BY_LINK,
                        contact,
                        clock.instant(),
                        null,
                        null,
                        null,
                        null));
        return true;
    }

    private boolean may(Caller caller, UUID problem, String command) {
        return offers.of(caller, problem).contains(command);
    }

    private static String step() {
        return Ids.next().toString();
    }
}
