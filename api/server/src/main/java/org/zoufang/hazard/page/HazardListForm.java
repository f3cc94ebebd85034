package org.zoufang.hazard.page;

import java.util.List;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;
import org.zoufang.hazard.HazardFilter;
import org.zoufang.shared.Ids;
import org.zoufang.web.Form;

/** The filter of the list of hazards as it stands in the address. */
final class HazardListForm {

    private HazardListForm() {}

    /** @throws org.zoufang.shared.Refused with what cannot be read */
    static HazardFilter read(Form form) {
        List<HazardGrade> grades = form.terms("grade", HazardGrade.class);
        return new HazardFilter(
                Ids.parseIfGiven(form.text("enterprise"), "enterprise"),
                Ids.parseIfGiven(form.text("regulator"), "regulator"),
                null,
                form.terms("states", HazardState.class),
                grades.isEmpty() ? null : grades.get(0),
                form.has("open", "yes"),
                form.has("overdue", "yes"));
    }
}
