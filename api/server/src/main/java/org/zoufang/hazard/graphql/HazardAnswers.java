package org.zoufang.hazard.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.hazard.HazardReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Turns what an activity did with a hazard, or what stands against it, into the answer of its mutation. */
@ApplicationScoped
class HazardAnswers {

    private final CurrentCaller current;
    private final HazardReading reading;

    HazardAnswers(CurrentCaller current, HazardReading reading) {
        this.current = current;
        this.reading = reading;
    }

    HazardPayload to(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new HazardPayload(reading.hazard(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new HazardPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
