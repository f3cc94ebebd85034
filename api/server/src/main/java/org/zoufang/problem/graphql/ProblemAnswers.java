package org.zoufang.problem.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Turns what an activity did with a problem, or what stands against it, into the answer of its mutation. */
@ApplicationScoped
class ProblemAnswers {

    private final CurrentCaller current;
    private final ProblemReading reading;

    ProblemAnswers(CurrentCaller current, ProblemReading reading) {
        this.current = current;
        this.reading = reading;
    }

    ProblemPayload to(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new ProblemPayload(reading.problem(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new ProblemPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
