package org.zoufang.problem.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.problem.ProblemAssigning;
import org.zoufang.problem.ProblemDispatching;
import org.zoufang.problem.ProblemMerging;
import org.zoufang.problem.ProblemRaising;
import org.zoufang.problem.input.ProblemAcceptInput;
import org.zoufang.problem.input.ProblemAssignInput;
import org.zoufang.problem.input.ProblemDecideObjectionInput;
import org.zoufang.problem.input.ProblemMergeInput;
import org.zoufang.problem.input.ProblemRedirectInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.problem.input.ProblemSubmitInput;

/** Problems on their way in, through the front door: bringing them in, and the office's first look. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProblemIntakeApi {

    private final ProblemAnswers answers;
    private final ProblemRaising raising;
    private final ProblemDispatching dispatching;
    private final ProblemAssigning assigning;
    private final ProblemMerging merging;

    ProblemIntakeApi(
            ProblemAnswers answers,
            ProblemRaising raising,
            ProblemDispatching dispatching,
            ProblemAssigning assigning,
            ProblemMerging merging) {
        this.answers = answers;
        this.raising = raising;
        this.dispatching = dispatching;
        this.assigning = assigning;
        this.merging = merging;
    }

    @Mutation
    @Description("Brings in a problem (诉求) of an enterprise")
    public ProblemPayload problemSubmit(@NonNull @Description("What is asked") ProblemSubmitInput input) {
        return answers.to(caller -> raising.submit(caller, input));
    }

    @Mutation
    @Description("The service office asks whoever raised it for more")
    public ProblemPayload problemAskMore(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> dispatching.askMore(caller, input));
    }

    @Mutation
    @Description("Who raised it answers")
    public ProblemPayload problemAnswerMore(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> dispatching.answerMore(caller, input));
    }

    @Mutation
    @Description("The service office takes it up (受理)")
    public ProblemPayload problemAccept(@NonNull @Description("What is asked") ProblemAcceptInput input) {
        return answers.to(caller -> dispatching.accept(caller, input));
    }

    @Mutation
    @Description("Another body is competent; who, and how the enterprise reaches it")
    public ProblemPayload problemRedirect(@NonNull @Description("What is asked") ProblemRedirectInput input) {
        return answers.to(caller -> dispatching.redirect(caller, input));
    }

    @Mutation
    @Description("Two problems are one matter; each enterprise keeps its own status")
    public ProblemPayload problemMerge(@NonNull @Description("What is asked") ProblemMergeInput input) {
        return answers.to(caller -> merging.merge(caller, input));
    }

    @Mutation
    @Description(
            "Two problems were not one matter after all: takes the link away that problemMerge made, with a reason")
    public ProblemPayload problemUnmerge(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> merging.unmerge(caller, input));
    }

    @Mutation
    @Description("Gives it to one lead department and co-handlers (交办)")
    public ProblemPayload problemAssign(@NonNull @Description("What is asked") ProblemAssignInput input) {
        return answers.to(caller -> assigning.assign(caller, input));
    }

    @Mutation
    @Description("The lead department says that it is not competent: once, within its window")
    public ProblemPayload problemObject(@NonNull @Description("What is asked") ProblemStepInput input) {
        return answers.to(caller -> assigning.object(caller, input));
    }

    @Mutation
    @Description("The service office decides an objection")
    public ProblemPayload problemDecideObjection(
            @NonNull @Description("What is asked") ProblemDecideObjectionInput input) {
        return answers.to(caller -> assigning.decideObjection(caller, input));
    }
}
