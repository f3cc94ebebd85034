package org.zoufang.trail.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.trail.TrailConnection;
import org.zoufang.trail.TrailFilter;
import org.zoufang.trail.TrailHold;
import org.zoufang.trail.TrailHoldReading;
import org.zoufang.trail.TrailHolding;
import org.zoufang.trail.TrailReading;

/** The trail through the front door, for auditors. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TrailApi {

    private final CurrentCaller current;
    private final TrailReading reading;
    private final TrailHolding holding;
    private final TrailHoldReading holds;

    TrailApi(CurrentCaller current, TrailReading reading, TrailHolding holding, TrailHoldReading holds) {
        this.current = current;
        this.reading = reading;
        this.holding = holding;
        this.holds = holds;
    }

    @NonNull
    @Query
    @Description("Who did what when, newest first; for auditors, and itself noted")
    public TrailConnection trail(
            @Description("Which rows; all, if not given") TrailFilterInput filter,
            @Description("How many rows: 1 to 100, 20 if not given") Integer first,
            @Description("The cursor after which the page begins") String after) {
        TrailFilter wanted = filter == null ? TrailFilter.ALL : filter.toFilter();
        return reading.page(current.caller(), wanted, first, after);
    }

    @NonNull
    @Query
    @Description("The periods of the trail that are kept beyond their time, and those that were")
    public List<@NonNull TrailHold> trailHolds() {
        return holds.all(current.caller());
    }

    @NonNull
    @Mutation
    @Description("Keeps a period of the trail beyond its time")
    public TrailHoldPayload trailHoldSet(@NonNull @Description("What is asked") TrailHoldSetInput input) {
        return answer(caller -> holding.set(caller, input.fromDay(), input.toDay(), input.reason()));
    }

    @NonNull
    @Mutation
    @Description("Lets a period of the trail go that was kept beyond its time")
    public TrailHoldPayload trailHoldLift(@NonNull @Description("What is asked") TrailHoldLiftInput input) {
        return answer(caller -> holding.lift(caller, input.id()));
    }

    private TrailHoldPayload answer(Function<Caller, TrailHold> activity) {
        Caller caller = current.caller();
        try {
            return new TrailHoldPayload(activity.apply(caller), List.of());
        } catch (Refused refused) {
            return new TrailHoldPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
