package org.zoufang.commitment.page;

import java.time.LocalDate;
import org.zoufang.commitment.CommitmentFilter;
import org.zoufang.contract.CommitmentState;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.web.Form;

/** The ledger's filter as it stands in the address. */
final class PromiseForm {

    private PromiseForm() {}

    /** @throws org.zoufang.shared.Refused with what cannot be read */
    static CommitmentFilter read(Form form) {
        LocalDate from = form.day("dueFrom");
        LocalDate to = form.day("dueTo");
        InputCheck check = new InputCheck();
        check.day(from, "dueFrom");
        check.day(to, "dueTo");
        check.settle();
        return new CommitmentFilter(
                Ids.parseIfGiven(form.text("enterprise"), "enterprise"),
                Ids.parseIfGiven(form.text("owner"), "owner"),
                Ids.parseIfGiven(form.text("unit"), "unit"),
                Ids.parseIfGiven(form.text("visit"), "visit"),
                form.terms("states", CommitmentState.class),
                form.has("overdue", "yes"),
                from,
                to);
    }
}
