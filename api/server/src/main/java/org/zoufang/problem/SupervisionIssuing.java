package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.SupervisionLifecycle;
import org.zoufang.contract.SupervisionState;
import org.zoufang.shared.Ids;

/** Issues supervision orders: each colour once for each run of a department's clock, whoever asks and however often. */
@ApplicationScoped
class SupervisionIssuing {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final SupervisionOrders orders;
    private final TimeLimitReading limits;

    SupervisionIssuing(ProblemCases cases, ProblemSteps steps, SupervisionOrders orders, TimeLimitReading limits) {
        this.cases = cases;
        this.steps = steps;
        this.orders = orders;
        this.limits = limits;
    }

    /** What the clock does about an overdue problem: nothing if its colour was issued already, by whomever. */
    @Transactional
    boolean byTheClock(UUID problemId) {
        ProblemCase work = cases.byTheClock(problemId, "supervisionIssue");
        Optional<Assignment> run = work.lead();
        if (run.isEmpty() || !ProblemLifecycle.isHandled(work.problem().state)) {
            return false;
        }
        TimeLimits counted = limits.of(work.problem(), steps.now());
        int overdue = counted.passed(work.problem().dueOn, steps.today());
        Optional<SupervisionLevel> light = counted.light(overdue);
        if (light.isEmpty() || isTaken(run.get(), light.get())) {
            return false;
        }
        issue(work, run.get(), light.get(), Ids.next(), null);
        steps.beside(work, null, false);
        return true;
    }

    /** Whether an order of this colour, or a graver one, was issued for this run. */
    boolean isTaken(Assignment run, SupervisionLevel level) {
        return orders.of(run.id).stream()
                .map(SupervisionOrder::level)
                .max(Comparator.naturalOrder())
                .filter(gravest -> gravest.compareTo(level) >= 0)
                .isPresent();
    }

    /** A new order; those of paler colours that nobody has accepted stand upgraded. */
    void issue(ProblemCase work, Assignment run, SupervisionLevel level, UUID id, String reason) {
        UUID by = work.caller() == null ? null : work.caller().officialId();
        orders.of(run.id).stream()
                .filter(one ->
                        SupervisionLifecycle.after(one.state(), "upgrade").isPresent())
                .forEach(one -> orders.settled(one.id(), SupervisionState.UPGRADED, by, steps.now(), reason));
        TimeLimits counted = limits.of(work.problem(), steps.now());
        orders.add(SupervisionOrder.issued(
                id,
                run,
                level,
                by,
                steps.now(),
                reason,
                counted.passed(work.problem().dueOn, steps.today()),
                counted.supervisionReplyBy().day()));
    }
}
