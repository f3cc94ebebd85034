package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zoufang.contract.Entity;
import org.zoufang.hazard.HazardReferring;
import org.zoufang.hazard.HazardReporting;
import org.zoufang.official.Caller;

/** What of a hazard's life a phone carries: reporting it, who was told of the danger, and a reminder on the spot. */
@ApplicationScoped
class HazardCommands {

    private final List<CommandKind<?>> kinds;

    HazardCommands(HazardReporting reporting, HazardReferring referring) {
        kinds = List.of(
                about("hazardReport", CommandInput::hazardReport, reporting::report),
                about("hazardWarn", CommandInput::hazardWarn, reporting::warn),
                about("hazardRemind", CommandInput::hazardRemind, referring::remind));
    }

    List<CommandKind<?>> kinds() {
        return kinds;
    }

    private static <I> CommandKind<I> about(
            String mutation, Function<CommandInput, I> part, BiFunction<Caller, I, UUID> activity) {
        return CommandKind.row(mutation, Entity.HAZARD, part, activity);
    }
}
