package org.zoufang.problem.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.problem.DepartmentHandling;
import org.zoufang.problem.ProblemExtending;
import org.zoufang.problem.ProblemReplying;
import org.zoufang.problem.RefusalReviewing;
import org.zoufang.problem.input.ProblemAskExtensionInput;
import org.zoufang.problem.input.ProblemDecideExtensionInput;
import org.zoufang.problem.input.ProblemDraftReplyInput;
import org.zoufang.problem.input.ProblemHoldCaseMeetingInput;
import org.zoufang.problem.input.ProblemStepInput;

/** What departments do with problems, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProblemHandlingApi {

    private static final String SHOULD =
            "Whether it should be done (该不该办), answered first. Required from the release after"
                    + " the next one on; until then what comes without it is taken as an answer to the second question alone";

    private final ProblemAnswers answers;
    private final DepartmentHandling handling;
    private final ProblemExtending extending;
    private final ProblemReplying replying;
    private final RefusalReviewing reviewing;

    ProblemHandlingApi(
            ProblemAnswers answers,
            DepartmentHandling handling,
            ProblemExtending extending,
            ProblemReplying replying,
            RefusalReviewing reviewing) {
        this.answers = answers;
        this.handling = handling;
        this.extending = extending;
        this.replying = replying;
        this.reviewing = reviewing;
    }

    @Mutation
    @Description("The lead department has it in hand (签收)")
    public ProblemPayload problemSignFor(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> handling.signFor(caller, input));
    }

    @Mutation
    @Description("The lead department asks for more time, before it is due")
    public ProblemPayload problemAskExtension(@NonNull @Description("What is asked") ProblemAskExtensionInput input) {
        return answers.to(caller -> extending.ask(caller, input));
    }

    @Mutation
    @Description("The service office decides about more time; the enterprise is told")
    public ProblemPayload problemDecideExtension(
            @NonNull @Description("What is asked") ProblemDecideExtensionInput input) {
        return answers.to(caller -> extending.decide(caller, input));
    }

    @Mutation
    @Description("A case meeting was held (一事一议)")
    public ProblemPayload problemHoldCaseMeeting(
            @NonNull @Description("What is asked") ProblemHoldCaseMeetingInput input) {
        return answers.to(caller -> handling.holdCaseMeeting(caller, input));
    }

    @Mutation
    @Description("The lead department tells the enterprise how far it is; no clock stops")
    public ProblemPayload problemReplyInterim(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> handling.replyInterim(caller, input));
    }

    @Mutation
    @Description("A co-handler tells the lead its part; its own clock stops")
    public ProblemPayload problemReplyPart(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> handling.replyPart(caller, input));
    }

    @Mutation
    @Description("A handler drafts the reply with its outcome A, B, C or D")
    public ProblemPayload problemDraftReply(@NonNull @Description("What is asked") ProblemDraftReplyInput input) {
        return answers.to(caller -> replying.draft(caller, input));
    }

    @Mutation
    @Description("The department's approver, not the drafter, gives the reply; the handling clock stops")
    public ProblemPayload problemApproveReply(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> replying.approve(caller, input));
    }

    @Mutation
    @Description("The department's approver returns the draft")
    public ProblemPayload problemReturnReply(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> replying.sendBack(caller, input));
    }

    @Mutation
    @Description("The department's approver sends a refusal to review")
    public ProblemPayload problemSendToReview(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> replying.sendToReview(caller, input));
    }

    @Mutation
    @Description("A leader in whose scope it lies, a second person, lets a refusal stand")
    public ProblemPayload problemUpholdRefusal(
            @NonNull @Description("What is asked; its text says whether it can be done (能不能办)") ProblemStepInput input,
            @Description(SHOULD) String should) {
        return answers.to(caller -> reviewing.uphold(caller, input, should));
    }

    @Mutation
    @Description("A leader in whose scope it lies, a second person, lets it be done")
    public ProblemPayload problemOverturnRefusal(
            @NonNull @Description("What is asked; its text says whether it can be done (能不能办)") ProblemStepInput input,
            @Description(SHOULD) String should) {
        return answers.to(caller -> reviewing.overturn(caller, input, should));
    }
}
