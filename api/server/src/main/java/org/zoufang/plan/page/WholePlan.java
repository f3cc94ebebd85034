package org.zoufang.plan.page;

import java.util.List;
import java.util.Set;
import org.zoufang.contract.MeasureState;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.plan.EnterprisePlan;
import org.zoufang.plan.PlanMeasure;
import org.zoufang.plan.PlanReview;
import org.zoufang.problem.view.ProblemView;

/**
 * A plan with all that its page shows.
 *
 * @param problems those it is for that the reader sees
 * @param hidden how many more it is for
 * @param own the measures that the reader's own department has to do
 */
public record WholePlan(
        EnterprisePlan plan,
        Enterprise enterprise,
        List<PlanMeasure> measures,
        List<ProblemView> problems,
        int hidden,
        List<PlanReview> reviews,
        Set<PlanMeasure> own) {

    /** The measures that are not settled yet. */
    public List<PlanMeasure> open() {
        return measures.stream().filter(one -> one.state() == MeasureState.OPEN).toList();
    }
}
