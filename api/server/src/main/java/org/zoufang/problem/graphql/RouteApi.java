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
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.route.Route;
import org.zoufang.problem.route.RouteProposing;
import org.zoufang.problem.route.RouteReading;
import org.zoufang.problem.route.RouteSuggestion;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.rulebook.ProposalPayload;
import org.zoufang.rulebook.Proposals;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** The routing table through the front door, and whom it suggests for a problem. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RouteApi {

    private final CurrentCaller current;
    private final RouteReading routes;
    private final RouteProposing proposing;
    private final Proposals proposals;
    private final EnterpriseReading enterprises;

    RouteApi(
            CurrentCaller current,
            RouteReading routes,
            RouteProposing proposing,
            Proposals proposals,
            EnterpriseReading enterprises) {
        this.current = current;
        this.routes = routes;
        this.proposing = proposing;
        this.proposals = proposals;
        this.enterprises = enterprises;
    }

    @Query
    @NonNull
    @Description("The routing table in force: which department is suggested for which category and district")
    public List<@NonNull Route> problemRoutes() {
        return routes.inForce();
    }

    @Mutation
    @Description("Proposes a route; another person approves")
    public ProposalPayload problemRoutePropose(@NonNull @Description("What is asked") RouteProposeInput input) {
        Caller caller = current.caller();
        try {
            UUID id = proposing.propose(caller, input.read());
            return new ProposalPayload(proposals.proposal(id).orElse(null), List.of());
        } catch (Refused refused) {
            return new ProposalPayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @Description("Who is suggested to lead it by the routing table, and why; nobody where no route fits")
    public List<RouteSuggestion> suggestedLead(@Source List<ProblemView> of) {
        List<Route> table = routes.inForce();
        Map<UUID, Enterprise> firms = enterprises.byIds(
                of.stream().map(ProblemView::enterpriseId).distinct().toList());
        return of.stream()
                .map(one -> RouteReading.suggested(
                                table,
                                one.category(),
                                firms.get(one.enterpriseId()).divisionCode())
                        .map(route -> new RouteSuggestion(route.organisation(), route))
                        .orElse(null))
                .toList();
    }
}
