package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.Refused;

/**
 * A problem becomes one of a common problem, or goes on alone: a line of its timeline beside its state. Its life, its
 * clocks and its enterprise's word stay its own.
 */
@ApplicationScoped
public class ProblemClustering {

    /** Where a problem can still get the common answer. */
    public static final Set<ProblemState> OPEN = Set.of(
            ProblemState.SUBMITTED,
            ProblemState.INFO_NEEDED,
            ProblemState.ACCEPTED,
            ProblemState.ASSIGNED,
            ProblemState.OBJECTED,
            ProblemState.IN_PROGRESS);

    private final ProblemCases cases;
    private final ProblemSteps steps;

    ProblemClustering(ProblemCases cases, ProblemSteps steps) {
        this.cases = cases;
        this.steps = steps;
    }

    /**
     * It is taken into a common problem.
     *
     * @param input its text names the common problem
     * @throws Refused with ONLY_SERVICE_OFFICE, or CLUSTER_NOT_OPEN if it has its answer already
     */
    @Transactional
    public UUID join(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "cluster", input);
        if (work.repeated()) {
            return work.id();
        }
        refuseOthers(work);
        if (!OPEN.contains(work.problem().state) || work.problem().mergedInto != null) {
            throw Refused.because(RefusalCode.CLUSTER_NOT_OPEN, "problemIds", work.problem().number);
        }
        work.problem().common(true);
        return steps.beside(work, input.text(), false);
    }

    /** It goes on alone. */
    @Transactional
    public UUID leave(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "uncluster", input);
        if (work.repeated()) {
            return work.id();
        }
        refuseOthers(work);
        work.problem().common(false);
        return steps.beside(work, input.text(), false);
    }

    private static void refuseOthers(ProblemCase work) {
        if (!work.isOffice()) {
            throw Refused.because(RefusalCode.ONLY_SERVICE_OFFICE, "id");
        }
    }
}
