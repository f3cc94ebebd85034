package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zoufang.contract.Entity;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemConfirming;
import org.zoufang.problem.ProblemDelivering;
import org.zoufang.problem.ProblemDispatching;
import org.zoufang.problem.ProblemRaising;
import org.zoufang.problem.ProblemReopening;

/** What of a problem's life a phone carries: raising it, and the answer at the enterprise's door. */
@ApplicationScoped
class ProblemCommands {

    private final List<CommandKind<?>> kinds;

    ProblemCommands(
            ProblemRaising raising,
            ProblemDispatching dispatching,
            ProblemDelivering delivering,
            ProblemConfirming confirming,
            ProblemReopening reopening) {
        kinds = List.of(
                about("problemSubmit", CommandInput::problemSubmit, raising::submit),
                about("problemAnswerMore", CommandInput::problemAnswerMore, dispatching::answerMore),
                about("problemDeliver", CommandInput::problemDeliver, delivering::deliver),
                about("problemConfirm", CommandInput::problemConfirm, confirming::confirm),
                about("problemConfirmInterim", CommandInput::problemConfirmInterim, confirming::confirmInterim),
                about("problemDissatisfied", CommandInput::problemDissatisfied, confirming::dissatisfied),
                about("problemReturnVisit", CommandInput::problemReturnVisit, confirming::returnVisit),
                about("problemReopen", CommandInput::problemReopen, reopening::reopen),
                about("problemWithdraw", CommandInput::problemWithdraw, reopening::withdraw));
    }

    List<CommandKind<?>> kinds() {
        return kinds;
    }

    private static <I> CommandKind<I> about(
            String mutation, Function<CommandInput, I> part, BiFunction<Caller, I, UUID> activity) {
        return CommandKind.row(mutation, Entity.PROBLEM, part, activity);
    }
}
