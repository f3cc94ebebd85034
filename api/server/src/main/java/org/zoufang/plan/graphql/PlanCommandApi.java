package org.zoufang.plan.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.plan.NewMeasure;
import org.zoufang.plan.NewPlan;
import org.zoufang.plan.PlanFollowing;
import org.zoufang.plan.PlanMaking;
import org.zoufang.plan.PlanReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** What is done with plans, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PlanCommandApi {

    private final CurrentCaller current;
    private final PlanReading plans;
    private final PlanMaking making;
    private final PlanFollowing following;

    PlanCommandApi(CurrentCaller current, PlanReading plans, PlanMaking making, PlanFollowing following) {
        this.current = current;
        this.plans = plans;
        this.making = making;
        this.following = following;
    }

    @Mutation
    @Description("The service office makes a plan for an enterprise (一企一策)")
    public EnterprisePlanPayload enterprisePlanMake(
            @NonNull @Description("What is asked") EnterprisePlanMakeInput input) {
        return to(caller -> making.make(
                caller,
                new NewPlan(
                        Ids.parse(input.id(), "id"),
                        Ids.parse(input.enterpriseId(), "enterpriseId"),
                        input.title(),
                        input.situation(),
                        input.goals(),
                        input.fromDay(),
                        input.toDay())));
    }

    @Mutation
    @Description("The service office gives a department a measure of a plan")
    public EnterprisePlanPayload enterprisePlanAddMeasure(
            @NonNull @Description("What is asked") EnterprisePlanAddMeasureInput input) {
        return to(caller -> making.addMeasure(
                caller,
                new NewMeasure(
                        Ids.parse(input.id(), "id"),
                        Ids.parse(input.planId(), "planId"),
                        input.text(),
                        Ids.parse(input.ownerId(), "ownerId"),
                        input.dueOn())));
    }

    @Mutation
    @Description("The department says what it did of its measure; or the service office, why it is given up")
    public EnterprisePlanPayload enterprisePlanSettleMeasure(
            @NonNull @Description("What is asked") EnterprisePlanSettleMeasureInput input) {
        return to(caller -> following.settle(caller, Ids.parse(input.id(), "id"), input.state(), input.report()));
    }

    @Mutation
    @Description("The service office says for which problem of the enterprise a plan is")
    public EnterprisePlanPayload enterprisePlanLink(
            @NonNull @Description("What is asked") EnterprisePlanLinkInput input) {
        return to(caller ->
                making.link(caller, Ids.parse(input.planId(), "planId"), Ids.parse(input.problemId(), "problemId")));
    }

    @Mutation
    @Description("The service office writes down how a plan stands")
    public EnterprisePlanPayload enterprisePlanReview(
            @NonNull @Description("What is asked") EnterprisePlanReviewInput input) {
        return to(caller -> following.review(
                caller,
                Ids.parse(input.id(), "id"),
                Ids.parse(input.planId(), "planId"),
                input.reviewedOn(),
                input.text()));
    }

    @Mutation
    @Description("The service office ends a plan whose measures are all done or given up")
    public EnterprisePlanPayload enterprisePlanEnd(
            @NonNull @Description("What is asked") EnterprisePlanEndInput input) {
        return to(caller -> following.end(caller, Ids.parse(input.id(), "id"), input.conclusion()));
    }

    private EnterprisePlanPayload to(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new EnterprisePlanPayload(plans.plan(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new EnterprisePlanPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
