package org.zoufang.visit.graphql;

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
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.visit.FactConflictConnection;
import org.zoufang.visit.FactConflictReading;
import org.zoufang.visit.FactSettling;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.input.FactConflictSettleInput;
import org.zoufang.visit.view.FactConflictView;
import org.zoufang.visit.view.VisitView;

/** Facts about which two people differ, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FactConflictApi {

    private final CurrentCaller current;
    private final FactConflictReading reading;
    private final FactSettling settling;
    private final VisitReading visits;

    FactConflictApi(CurrentCaller current, FactConflictReading reading, FactSettling settling, VisitReading visits) {
        this.current = current;
        this.reading = reading;
        this.settling = settling;
        this.visits = visits;
    }

    @Query
    @Description("Open conflicts on visits that can still be changed: those the caller is to settle as lead or for his"
            + " principal, and those that wait with his own value; the oldest first")
    public FactConflictConnection factConflicts(
            @Description("The cursor after which the page begins") String after,
            @Description("How many, 20 if not said, at most 100") Integer first) {
        return reading.page(current.caller(), first, after);
    }

    @Mutation
    @Description("The visit's lead, or his secretary, chooses which of two values of a fact stands")
    public FactConflictPayload factConflictSettle(
            @NonNull @Description("What is asked") FactConflictSettleInput input) {
        Caller caller = current.caller();
        try {
            UUID id = settling.settle(caller, input);
            return new FactConflictPayload(
                    reading.byIds(List.of(id)).stream().findFirst().orElse(null), List.of());
        } catch (Refused refused) {
            return new FactConflictPayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @NonNull
    @Description("The visit as it stands now")
    public List<VisitView> visit(@Source List<FactConflictView> of) {
        Map<UUID, VisitView> found = visits.byIds(
                of.stream().map(FactConflictView::visitId).distinct().toList());
        return of.stream().map(one -> found.get(one.visitId())).toList();
    }
}
