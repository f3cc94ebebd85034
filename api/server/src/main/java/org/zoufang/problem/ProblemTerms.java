package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.InputCheck;

/** Whether a problem is classified by terms that are in force. Complaints about conduct are no problems: they go elsewhere. */
@ApplicationScoped
class ProblemTerms {

    private final RulebookReading rulebook;

    ProblemTerms(RulebookReading rulebook) {
        this.rulebook = rulebook;
    }

    /** Refuses what is in no catalogue; what was left out is in order. */
    void refuseUnknown(String type, String category, InputCheck check) {
        check.refuseAll(ProblemStepPolicy.terms(
                type, category, codes(Catalogue.PROBLEM_TYPE), codes(Catalogue.PROBLEM_CATEGORY)));
    }

    private List<String> codes(Catalogue catalogue) {
        return rulebook.terms(catalogue, null).stream().map(Term::code).toList();
    }
}
