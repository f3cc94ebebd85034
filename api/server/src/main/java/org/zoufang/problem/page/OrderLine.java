package org.zoufang.problem.page;

import java.util.List;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.problem.view.SupervisionView;

/**
 * A supervision order with its problem and the steps that its reader may take on it now.
 *
 * @param problem null on the problem's own page
 */
public record OrderLine(SupervisionView order, ProblemView problem, String enterprise, List<ProblemPage.Offer> offers) {

    public String tone() {
        return Lights.tone(order.level());
    }
}
