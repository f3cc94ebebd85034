package org.zoufang.hazard.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.hazard.route.HazardRoute;
import org.zoufang.hazard.route.HazardRouteProposing;
import org.zoufang.hazard.route.HazardRouteReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.rulebook.ProposalPayload;
import org.zoufang.rulebook.Proposals;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Which body is competent for which hazards, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HazardRouteApi {

    private final CurrentCaller current;
    private final HazardRouteReading routes;
    private final HazardRouteProposing proposing;
    private final Proposals proposals;

    HazardRouteApi(
            CurrentCaller current, HazardRouteReading routes, HazardRouteProposing proposing, Proposals proposals) {
        this.current = current;
        this.routes = routes;
        this.proposing = proposing;
        this.proposals = proposals;
    }

    @Query
    @NonNull
    @Description("The routing table of hazards in force: which body is competent for which category and district")
    public List<@NonNull HazardRoute> hazardRoutes() {
        return routes.inForce();
    }

    @Mutation
    @Description("Proposes who is competent for hazards; another person approves")
    public ProposalPayload hazardRoutePropose(@NonNull @Description("What is asked") HazardRouteProposeInput input) {
        Caller caller = current.caller();
        try {
            UUID id = proposing.propose(caller, input.toRoute());
            return new ProposalPayload(proposals.proposal(id).orElse(null), List.of());
        } catch (Refused refused) {
            return new ProposalPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
