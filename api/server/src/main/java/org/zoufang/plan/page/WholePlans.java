package org.zoufang.plan.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.MeasureState;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeld;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.plan.EnterprisePlan;
import org.zoufang.plan.PlanMeasure;
import org.zoufang.plan.PlanReading;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;

/** Brings together what the page of a plan shows to this reader. */
@ApplicationScoped
class WholePlans {

    private final PlanReading plans;
    private final EnterpriseReading enterprises;
    private final ProblemReading problems;
    private final PostsHeldReading posts;

    WholePlans(PlanReading plans, EnterpriseReading enterprises, ProblemReading problems, PostsHeldReading posts) {
        this.plans = plans;
        this.enterprises = enterprises;
        this.problems = problems;
        this.posts = posts;
    }

    /** Nothing if there is none that he may see. */
    Optional<WholePlan> of(Caller caller, UUID id) {
        return plans.plan(caller, id).map(plan -> whole(caller, plan));
    }

    private WholePlan whole(Caller caller, EnterprisePlan plan) {
        List<UUID> ids = List.of(plan.id());
        List<PlanMeasure> measures = plans.measures(ids).getOrDefault(plan.id(), List.of());
        List<UUID> linked = plans.problems(plan.id());
        List<ProblemView> seen = List.copyOf(problems.problems(caller, linked).values());
        PostsHeld held = posts.of(caller);
        return new WholePlan(
                plan,
                enterprises.byId(plan.enterpriseId()).orElseThrow(),
                measures,
                seen,
                linked.size() - seen.size(),
                plans.reviews(ids).getOrDefault(plan.id(), List.of()),
                measures.stream()
                        .filter(one -> one.state() == MeasureState.OPEN)
                        .filter(one -> held.handlesAt(one.owner().id()))
                        .collect(Collectors.toSet()));
    }
}
