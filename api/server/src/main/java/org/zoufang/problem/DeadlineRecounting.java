package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.contract.HandlerRole;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.Sql;

/**
 * Counts a provisional deadline anew, from the day and by the rules from which it was counted first. A day that a person
 * chose, as more time that was granted, stays as he chose it. Nobody did it: the step bears no name. The enterprise sees it,
 * and is told where the day is another one.
 */
@ApplicationScoped
class DeadlineRecounting {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final TimeLimitReading limits;
    private final EnterpriseTelling telling;
    private final Sql sql;

    DeadlineRecounting(
            ProblemCases cases, ProblemSteps steps, TimeLimitReading limits, EnterpriseTelling telling, Sql sql) {
        this.cases = cases;
        this.steps = steps;
        this.limits = limits;
        this.telling = telling;
        this.sql = sql;
    }

    /** Does nothing if the deadline is final, or stays provisional. */
    @Transactional
    void recount(UUID id) {
        ProblemCase work = cases.byTheClock(id, "recountDeadline");
        Problem problem = work.problem();
        LocalDate before = problem.dueOn;
        boolean counted = false;
        for (Assignment run : work.assignments()) {
            counted |= run.runs() && run.dueProvisional && recount(problem, run);
        }
        if (!counted) {
            return;
        }
        boolean moved = !before.equals(problem.dueOn);
        steps.beside(work, moved ? before + " → " + problem.dueOn : problem.dueOn.toString(), true);
        if (moved) {
            telling.tell(work, NoticeKind.DEADLINE_RECOUNTED, null, assigner(work.assignments()));
        }
    }

    private boolean recount(Problem problem, Assignment run) {
        TimeLimits counted = limits.of(problem, run.assignedAt);
        WorkingDays.Due due = isChosen(run)
                ? counted.chosen(run.dueOn)
                : run.role == HandlerRole.LEAD ? counted.lead() : counted.coHandler();
        if (due.provisional()) {
            return false;
        }
        run.recounted(due, counted);
        if (run.role == HandlerRole.LEAD) {
            problem.due(due);
        }
        return true;
    }

    private boolean isChosen(Assignment run) {
        return run.role == HandlerRole.LEAD
                && !sql.list(
                                "select 1 from problem_extension where problem_id = ? and granted and until_day = ?",
                                row -> 1,
                                run.problemId,
                                run.dueOn)
                        .isEmpty();
    }

    /** Who gave it to a department stands behind what the enterprise is sent. */
    private static UUID assigner(List<Assignment> runs) {
        return runs.stream()
                .map(run -> run.assignedBy)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
