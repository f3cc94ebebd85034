package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.ProblemState;

/** The clock goes on with a problem whose date has come. Nobody did it: the step bears no name. */
@ApplicationScoped
class WatchEnding {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final ProblemAssigning assigning;

    WatchEnding(ProblemCases cases, ProblemSteps steps, ProblemAssigning assigning) {
        this.cases = cases;
        this.steps = steps;
        this.assigning = assigning;
    }

    /** Does nothing if somebody was quicker. */
    @Transactional
    void end(UUID id) {
        ProblemCase work = cases.byTheClock(id, "resume");
        Problem problem = work.problem();
        if (problem.state == ProblemState.WATCHED && !problem.watchOn.isAfter(steps.today())) {
            steps.told(work, null);
            assigning.begin(work, problem.leadId);
        }
    }
}
