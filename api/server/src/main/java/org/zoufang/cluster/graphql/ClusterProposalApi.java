package org.zoufang.cluster.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.cluster.ClusterProposing;
import org.zoufang.cluster.ProposalReading;
import org.zoufang.cluster.input.ClusterDeclineInput;
import org.zoufang.cluster.input.ClusterProposeInput;
import org.zoufang.cluster.view.ClusterProposalConnection;
import org.zoufang.cluster.view.ClusterProposalView;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Proposals of common problems through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ClusterProposalApi {

    private final CurrentCaller current;
    private final ClusterProposing proposing;
    private final ProposalReading reading;
    private final ProblemReading problems;
    private final SensitiveProblems sensitive;
    private final OfficialReading officials;

    ClusterProposalApi(
            CurrentCaller current,
            ClusterProposing proposing,
            ProposalReading reading,
            ProblemReading problems,
            SensitiveProblems sensitive,
            OfficialReading officials) {
        this.current = current;
        this.proposing = proposing;
        this.reading = reading;
        this.problems = problems;
        this.sensitive = sensitive;
        this.officials = officials;
    }

    @Mutation
    @Description("Who goes to enterprises proposes that problems are a common one; the service office decides")
    public ClusterProposalPayload clusterPropose(@NonNull @Description("What is proposed") ClusterProposeInput input) {
        return done(caller -> proposing.propose(caller, input));
    }

    @Mutation
    @Description("The service office does not take a proposal up, with its reason; to take it up, form one of it")
    public ClusterProposalPayload clusterDecline(@NonNull @Description("What is asked") ClusterDeclineInput input) {
        return done(caller -> proposing.decline(caller, input));
    }

    @Query
    @NonNull
    @Description("Proposals of common problems, the last ones first: one's own, or all for who sees the city")
    public ClusterProposalConnection clusterProposals(
            @Description("Only those that the office has not decided") Boolean open,
            @Description("How many: 1 to 100, 20 if not given") Integer first,
            @Description("The cursor after which the page begins") String after) {
        return reading.page(current.caller(), open, first, after);
    }

    @NonNull
    @Description("The problems that it is about, as far as the caller may see them")
    public List<List<@NonNull ProblemView>> problems(@Source List<ClusterProposalView> of) {
        Caller caller = current.caller();
        Map<UUID, ProblemView> found = problems.problems(
                caller,
                of.stream().flatMap(one -> one.problemIds().stream()).distinct().toList());
        sensitive.shown(caller, found.values());
        return of.stream()
                .map(one -> one.problemIds().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    @Description("Who proposed it")
    public List<Official> proposedBy(@Source List<ClusterProposalView> of) {
        Map<UUID, Official> people = officials.byIds(
                of.stream().map(ClusterProposalView::proposedById).distinct().toList());
        return of.stream().map(one -> people.get(one.proposedById())).toList();
    }

    private ClusterProposalPayload done(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new ClusterProposalPayload(reading.proposal(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new ClusterProposalPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
