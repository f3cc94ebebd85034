package org.zoufang.problem.page;

import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.ProblemFilter;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.web.Form;

/** The ledger's filter as it stands in the address. */
final class LedgerForm {

    private LedgerForm() {}

    /** @throws org.zoufang.shared.Refused with what cannot be read */
    static ProblemFilter read(Form form) {
        InputCheck check = new InputCheck();
        ProblemFilter filter = new ProblemFilter(
                Ids.parseIfGiven(form.text("enterprise"), "enterprise"),
                Ids.parseIfGiven(form.text("lead"), "lead"),
                Ids.parseIfGiven(form.text("visit"), "visit"),
                form.terms("states", ProblemState.class),
                form.has("overdue", "yes"),
                check.text(form.text("text"), "text", Limits.NAME),
                check.text(form.text("category"), "category", Limits.NAME),
                ProblemFilter.district(form.text("district"), "district", check));
        check.settle();
        return filter;
    }
}
