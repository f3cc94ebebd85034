package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zoufang.commitment.CommitmentAcknowledging;
import org.zoufang.commitment.CommitmentKeeping;
import org.zoufang.commitment.CommitmentMaking;
import org.zoufang.commitment.CommitmentRenegotiating;
import org.zoufang.commitment.ImpossibilityReviewing;
import org.zoufang.contract.Entity;
import org.zoufang.official.Caller;

/** What of a promise's life a phone carries: all but the second look at one that cannot be kept. */
@ApplicationScoped
class CommitmentCommands {

    private final List<CommandKind<?>> kinds;

    CommitmentCommands(
            CommitmentMaking making,
            CommitmentKeeping keeping,
            CommitmentRenegotiating renegotiating,
            ImpossibilityReviewing reviewing,
            CommitmentAcknowledging acknowledging) {
        kinds = List.of(
                about("commitmentMake", CommandInput::commitmentMake, making::make),
                about("commitmentAccept", CommandInput::commitmentAccept, keeping::accept),
                about("commitmentStart", CommandInput::commitmentStart, keeping::start),
                about("commitmentFulfil", CommandInput::commitmentFulfil, keeping::fulfil),
                about("commitmentRenegotiate", CommandInput::commitmentRenegotiate, renegotiating::renegotiate),
                about(
                        "commitmentDeclareImpossible",
                        CommandInput::commitmentDeclareImpossible,
                        reviewing::declareImpossible),
                about("commitmentAcknowledge", CommandInput::commitmentAcknowledge, acknowledging::acknowledge),
                about("commitmentContest", CommandInput::commitmentContest, acknowledging::contest));
    }

    List<CommandKind<?>> kinds() {
        return kinds;
    }

    private static <I> CommandKind<I> about(
            String mutation, Function<CommandInput, I> part, BiFunction<Caller, I, UUID> activity) {
        return CommandKind.row(mutation, Entity.COMMITMENT, part, activity);
    }
}
