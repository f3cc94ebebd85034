package org.zoufang.problem.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.Supervising;
import org.zoufang.problem.SupervisionReading;
import org.zoufang.problem.input.SupervisionIssueInput;
import org.zoufang.problem.input.SupervisionStepInput;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.problem.view.SupervisionView;

/** Supervision through the front door: lights, orders, and what is done about them. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SupervisionApi {

    private final CurrentCaller current;
    private final ProblemAnswers answers;
    private final Supervising supervising;
    private final SupervisionReading reading;

    SupervisionApi(CurrentCaller current, ProblemAnswers answers, Supervising supervising, SupervisionReading reading) {
        this.current = current;
        this.answers = answers;
        this.supervising = supervising;
        this.reading = reading;
    }

    @Query
    @NonNull
    @Description("Supervision orders (督办单) that are not closed, the gravest and oldest first, at most 200")
    public List<@NonNull SupervisionView> supervisionOrders() {
        return reading.open(current.caller());
    }

    @Mutation
    @Description("The supervisor section issues an order about a problem that a department has in hand")
    public ProblemPayload supervisionIssue(@NonNull @Description("What is asked") SupervisionIssueInput input) {
        return answers.to(caller -> supervising.issue(caller, input));
    }

    @Mutation
    @Description("The department says what it does about it")
    public ProblemPayload supervisionReply(@NonNull @Description("What is asked") SupervisionStepInput input) {
        return answers.to(caller -> supervising.reply(caller, input));
    }

    @Mutation
    @Description("The supervisor section accepts the reply")
    public ProblemPayload supervisionAccept(@NonNull @Description("What is asked") SupervisionStepInput input) {
        return answers.to(caller -> supervising.accept(caller, input));
    }

    @Mutation
    @Description("The supervisor section puts an order of the next colour in its place")
    public ProblemPayload supervisionUpgrade(@NonNull @Description("What is asked") SupervisionStepInput input) {
        return answers.to(caller -> supervising.upgrade(caller, input));
    }

    @Mutation
    @Description("The supervisor section closes an order (销号)")
    public ProblemPayload supervisionClose(@NonNull @Description("What is asked") SupervisionStepInput input) {
        return answers.to(caller -> supervising.close(caller, input));
    }

    @Description("Which light it shows today by the working days it is overdue; none: no rule lights one")
    public List<SupervisionLevel> light(@Source List<ProblemView> of) {
        Map<UUID, SupervisionLevel> lights = reading.lights(of);
        return of.stream().map(one -> lights.get(one.id())).toList();
    }

    @NonNull
    @Description("The supervision orders about it, the first one first")
    public List<List<@NonNull SupervisionView>> supervision(@Source List<ProblemView> of) {
        Map<UUID, List<SupervisionView>> found =
                reading.of(of.stream().map(ProblemView::id).toList());
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }
}
