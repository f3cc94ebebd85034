package org.zoufang.visit.graphql;

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
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.visit.TourPlanning;
import org.zoufang.visit.TourReading;
import org.zoufang.visit.input.TourPlanInput;

/** Tours through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TourApi {

    private final CurrentCaller current;
    private final TourReading reading;
    private final TourPlanning planning;

    TourApi(CurrentCaller current, TourReading reading, TourPlanning planning) {
        this.current = current;
        this.reading = reading;
        this.planning = planning;
    }

    @Mutation
    @Description("Plans a tour (行程) that the caller leads")
    public TourPayload tourPlan(@NonNull @Description("What is asked") TourPlanInput input) {
        return answer(caller -> planning.plan(caller, input));
    }

    private TourPayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new TourPayload(reading.tour(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new TourPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
