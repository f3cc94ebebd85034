package org.zoufang.hazard.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.hazard.HazardGrading;
import org.zoufang.hazard.HazardOrdering;
import org.zoufang.hazard.HazardPlanning;
import org.zoufang.hazard.HazardRechecking;
import org.zoufang.hazard.HazardRectifying;
import org.zoufang.hazard.input.HazardAppointRecheckInput;
import org.zoufang.hazard.input.HazardClaimFixedInput;
import org.zoufang.hazard.input.HazardGradeInput;
import org.zoufang.hazard.input.HazardListInput;
import org.zoufang.hazard.input.HazardOrderInput;
import org.zoufang.hazard.input.HazardRecheckInput;
import org.zoufang.hazard.input.HazardReviewInput;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.hazard.input.HazardSubmitPlanInput;
import org.zoufang.hazard.input.HazardTransferInput;

/** What the competent regulator does about a hazard, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HazardRegulationApi {

    private final HazardAnswers answers;
    private final HazardGrading grading;
    private final HazardOrdering ordering;
    private final HazardPlanning planning;
    private final HazardRectifying rectifying;
    private final HazardRechecking rechecking;

    HazardRegulationApi(
            HazardAnswers answers,
            HazardGrading grading,
            HazardOrdering ordering,
            HazardPlanning planning,
            HazardRectifying rectifying,
            HazardRechecking rechecking) {
        this.answers = answers;
        this.grading = grading;
        this.ordering = ordering;
        this.planning = planning;
        this.rectifying = rectifying;
        this.rechecking = rechecking;
    }

    @Mutation
    @Description("The competent regulator grades a hazard")
    public HazardPayload hazardGrade(@NonNull @Description("What is asked") HazardGradeInput input) {
        return answers.to(caller -> grading.grade(caller, input));
    }

    @Mutation
    @Description("The competent regulator orders that a hazard be rectified")
    public HazardPayload hazardOrder(@NonNull @Description("What is asked") HazardOrderInput input) {
        return answers.to(caller -> ordering.order(caller, input));
    }

    @Mutation
    @Description("Writes down the plan of a major hazard that the enterprise handed in on paper")
    public HazardPayload hazardSubmitPlan(@NonNull @Description("What is asked") HazardSubmitPlanInput input) {
        return answers.to(caller -> planning.submit(caller, input));
    }

    @Mutation
    @Description("Lists a major hazard for supervision (挂牌督办)")
    public HazardPayload hazardList(@NonNull @Description("What is asked") HazardListInput input) {
        return answers.to(caller -> ordering.list(caller, input));
    }

    @Mutation
    @Description("Writes down that the enterprise has begun to rectify a hazard")
    public HazardPayload hazardRectify(@NonNull @Description("What is asked") HazardStepInput input) {
        return answers.to(caller -> rectifying.rectify(caller, input));
    }

    @Mutation
    @Description("Writes down that the enterprise says a hazard is rectified")
    public HazardPayload hazardClaimFixed(@NonNull @Description("What is asked") HazardClaimFixedInput input) {
        return answers.to(caller -> rectifying.claimFixed(caller, input));
    }

    @Mutation
    @Description("Names the day of a re-check")
    public HazardPayload hazardAppointRecheck(@NonNull @Description("What is asked") HazardAppointRecheckInput input) {
        return answers.to(caller -> rechecking.appoint(caller, input));
    }

    @Mutation
    @Description("What a re-check found")
    public HazardPayload hazardRecheck(@NonNull @Description("What is asked") HazardRecheckInput input) {
        return answers.to(caller -> rechecking.recheck(caller, input));
    }

    @Mutation
    @Description("Takes a major hazard that passed its re-check off the list (核销)")
    public HazardPayload hazardDelist(@NonNull @Description("What is asked") HazardStepInput input) {
        return answers.to(caller -> ordering.delist(caller, input));
    }

    @Mutation
    @Description("Writes down an objection of the enterprise")
    public HazardPayload hazardContest(@NonNull @Description("What is asked") HazardStepInput input) {
        return answers.to(caller -> rectifying.contest(caller, input));
    }

    @Mutation
    @Description("Decides about an objection; never who graded it")
    public HazardPayload hazardReview(@NonNull @Description("What is asked") HazardReviewInput input) {
        return answers.to(caller -> grading.review(caller, input));
    }

    @Mutation
    @Description("Hands a hazard to the body that enforces the law, against its receipt")
    public HazardPayload hazardTransfer(@NonNull @Description("What is asked") HazardTransferInput input) {
        return answers.to(caller -> ordering.transfer(caller, input));
    }
}
