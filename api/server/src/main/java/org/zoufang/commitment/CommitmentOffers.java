package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;

/** Says which steps somebody may take on a promise at this moment: those that his place and the guards leave him. */
@ApplicationScoped
public class CommitmentOffers {

    private final CommitmentCases cases;
    private final CommitmentAcknowledging acknowledging;
    private final ImpossibilityReviewing reviewing;
    private final AccessTable access;

    CommitmentOffers(
            CommitmentCases cases,
            CommitmentAcknowledging acknowledging,
            ImpossibilityReviewing reviewing,
            AccessTable access) {
        this.cases = cases;
        this.acknowledging = acknowledging;
        this.reviewing = reviewing;
        this.access = access;
    }

    /** The commands' verbs in the order of a promise's life; none if he does not see it. */
    public List<String> of(Caller caller, UUID id) {
        return cases.look(caller, id)
                .map(work -> possible(work).stream()
                        .filter(command -> may(work.with(command)))
                        .toList())
                .orElse(List.of());
    }

    private static Set<String> possible(CommitmentCase work) {
        Set<String> commands = new LinkedHashSet<>();
        for (CommitmentLifecycle arrow : CommitmentLifecycle.values()) {
            if (arrow.from() == work.commitment().state) {
                commands.add(arrow.command());
            }
        }
        return commands;
    }

    private boolean may(CommitmentCase work) {
        return access.allows("Mutation." + CommitmentSteps.mutation(work.command()), work.caller()) && isGuarded(work);
    }

    private boolean isGuarded(CommitmentCase work) {
        return switch (work.command()) {
            case "acknowledge", "contest" ->
                CommitmentPolicy.atTheDoor(work).isEmpty() && !acknowledging.hadAHand(work);
            case "upholdImpossible", "overturnImpossible" ->
                CommitmentPolicy.byReviewer(work).isEmpty() && !reviewing.declaredIt(work);
            default -> CommitmentPolicy.byOwner(work).isEmpty();
        };
    }
}
