package org.zoufang.problem.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.problem.ProblemConfirming;
import org.zoufang.problem.ProblemDelivering;
import org.zoufang.problem.ProblemReopening;
import org.zoufang.problem.input.ProblemConfirmInput;
import org.zoufang.problem.input.ProblemConfirmInterimInput;
import org.zoufang.problem.input.ProblemDeliverInput;
import org.zoufang.problem.input.ProblemDissatisfiedInput;
import org.zoufang.problem.input.ProblemReopenInput;
import org.zoufang.problem.input.ProblemSampleInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.problem.input.ProblemWithdrawInput;

/** The answer at the enterprise's door and what it says to it, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProblemClosingApi {

    private final ProblemAnswers answers;
    private final ProblemDelivering delivering;
    private final ProblemConfirming confirming;
    private final ProblemReopening reopening;

    ProblemClosingApi(
            ProblemAnswers answers,
            ProblemDelivering delivering,
            ProblemConfirming confirming,
            ProblemReopening reopening) {
        this.answers = answers;
        this.delivering = delivering;
        this.confirming = confirming;
        this.reopening = reopening;
    }

    @Mutation
    @Description("The answer was brought to the enterprise (送答复上门)")
    public ProblemPayload problemDeliver(@NonNull @Description("What is asked") ProblemDeliverInput input) {
        return answers.to(caller -> delivering.deliver(caller, input));
    }

    @Mutation
    @Description("The enterprise confirms; written down by somebody who had no part in handling it")
    public ProblemPayload problemConfirm(@NonNull @Description("What is asked") ProblemConfirmInput input) {
        return answers.to(caller -> confirming.confirm(caller, input));
    }

    @Mutation
    @Description("The enterprise accepts what has been reached; the problem stays on watch (挂账)")
    public ProblemPayload problemConfirmInterim(
            @NonNull @Description("What is asked") ProblemConfirmInterimInput input) {
        return answers.to(caller -> confirming.confirmInterim(caller, input));
    }

    @Mutation
    @Description("The enterprise is not satisfied; it is done again, one level up")
    public ProblemPayload problemDissatisfied(@NonNull @Description("What is asked") ProblemDissatisfiedInput input) {
        return answers.to(caller -> confirming.dissatisfied(caller, input));
    }

    @Mutation
    @Description("The enterprise has not answered for so long; no answer is never satisfaction")
    public ProblemPayload problemReturnVisit(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> confirming.returnVisit(caller, input));
    }

    @Mutation
    @Description("The service office goes on with what is on watch before its date")
    public ProblemPayload problemResume(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> reopening.resume(caller, input));
    }

    @Mutation
    @Description("What was closed is done again: the service office after a sample that failed, or the enterprise")
    public ProblemPayload problemReopen(@NonNull @Description("What is asked") ProblemReopenInput input) {
        return answers.to(caller -> reopening.reopen(caller, input));
    }

    @Mutation
    @Description("Somebody who had no part in it looks whether it is solved (抽查)")
    public ProblemPayload problemSample(@NonNull @Description("What is asked") ProblemSampleInput input) {
        return answers.to(caller -> reopening.sample(caller, input));
    }

    @Mutation
    @Description("The enterprise takes its problem back")
    public ProblemPayload problemWithdraw(@NonNull @Description("What is asked") ProblemWithdrawInput input) {
        return answers.to(caller -> reopening.withdraw(caller, input));
    }
}
