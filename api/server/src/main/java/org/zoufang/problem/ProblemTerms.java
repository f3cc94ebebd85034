package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.RefusalCode;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.InputCheck;

/** Whether a problem is classified by terms that are in force. Complaints about conduct are no problems: they go elsewhere. */
@ApplicationScoped
class ProblemTerms {

    private static final String COMPLAINT = "COMPLAINT";

    private final RulebookReading rulebook;

    ProblemTerms(RulebookReading rulebook) {
        this.rulebook = rulebook;
    }

    /** Refuses what is in no catalogue; what was left out is in order. */
    void refuseUnknown(String type, String category, InputCheck check) {
        if (COMPLAINT.equals(type)) {
            check.refuse(RefusalCode.COMPLAINT_ELSEWHERE, "type");
        } else {
            refuseUnknown(type, Catalogue.PROBLEM_TYPE, "type", check);
        }
        refuseUnknown(category, Catalogue.PROBLEM_CATEGORY, "category", check);
    }

    private void refuseUnknown(String code, Catalogue catalogue, String field, InputCheck check) {
        if (code == null) {
            return;
        }
        List<Term> terms = rulebook.terms(catalogue, null);
        if (terms.stream().noneMatch(term -> term.code().equals(code))) {
            String known = terms.stream()
                    .map(Term::code)
                    .filter(one -> !one.equals(COMPLAINT))
                    .collect(Collectors.joining(", "));
            check.refuse(RefusalCode.WORD_UNKNOWN, field, code, known);
        }
    }
}
