package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.Rule;

/** What follows from what an enterprise says, whoever wrote it down. Whether it may be said is decided before. */
@ApplicationScoped
class ProblemVerdicts {

    private final ProblemSteps steps;
    private final StepSignatures signatures;
    private final Confirmations confirmations;
    private final ProblemAssigning assigning;
    private final TimeLimitReading limits;
    private final EnterpriseTelling telling;

    ProblemVerdicts(
            ProblemSteps steps,
            StepSignatures signatures,
            Confirmations confirmations,
            ProblemAssigning assigning,
            TimeLimitReading limits,
            EnterpriseTelling telling) {
        this.steps = steps;
        this.signatures = signatures;
        this.confirmations = confirmations;
        this.assigning = assigning;
        this.limits = limits;
        this.telling = telling;
    }

    UUID confirmed(ProblemCase work, Said said) {
        work.problem().ended(steps.now());
        kept(work, said);
        telling.closed(work, said.contact());
        return work.id();
    }

    UUID watched(ProblemCase work, LocalDate next, Said said) {
        work.problem().watchOn = next;
        return kept(work, said);
    }

    UUID again(ProblemCase work, UUID lead, Said said) {
        kept(work, said);
        work.problem().reworked(limits.of(work.problem(), steps.now()).number(Rule.REWORKS_ESCALATE));
        assigning.begin(work, lead);
        return work.id();
    }

    UUID silent(ProblemCase work, Said said) {
        return kept(work, said);
    }

    private UUID kept(ProblemCase work, Said said) {
        steps.heard(work, said.text(), said.contact());
        signatures.keep(work, said.signature(), said.contact());
        confirmations.add(work, said);
        return work.id();
    }
}
