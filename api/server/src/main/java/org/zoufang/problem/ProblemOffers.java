package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;

/** Says which steps somebody may take on a problem at this moment: those that his place and the guards leave him. */
@ApplicationScoped
public class ProblemOffers {

    /** Steps beside the state. */
    private static final List<String> BESIDE = List.of("replyInterim", "replyPart", "sample", "merge", "unmerge");

    private final ProblemCases cases;
    private final AccessTable access;
    private final HandlingOffers handling;
    private final DoorOffers door;

    ProblemOffers(ProblemCases cases, AccessTable access, HandlingOffers handling, DoorOffers door) {
        this.cases = cases;
        this.access = access;
        this.handling = handling;
        this.door = door;
    }

    /** The commands' verbs in the order of a problem's life; none if he does not see it. */
    public List<String> of(Caller caller, UUID id) {
        return cases.look(caller, id)
                .map(work -> possible(work)
                        .filter(command -> may(work.with(command)))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<String> possible(ProblemCase work) {
        Set<String> commands = new LinkedHashSet<>();
        for (ProblemLifecycle arrow : ProblemLifecycle.values()) {
            if (arrow.from() == work.problem().state) {
                commands.add(arrow.command());
            }
        }
        commands.addAll(BESIDE);
        return commands.stream();
    }

    private boolean may(ProblemCase work) {
        String operation = "Mutation." + MutationName.of("problem", work.command());
        return access.allows(operation, work.caller()) && isGuarded(work);
    }

    private boolean isGuarded(ProblemCase work) {
        return switch (work.command()) {
            case "askMore", "accept", "redirect", "assign", "decideObjection", "holdCaseMeeting", "resume" ->
                ProblemPolicy.byOffice(work).isEmpty();
            case "answerMore" -> ProblemPolicy.byRaiser(work).isEmpty();
            case "merge" -> work.isOffice() && work.problem().mergedInto == null;
            case "unmerge" -> work.isOffice() && work.problem().mergedInto != null;
            case "deliver" -> ProblemPolicy.byDeliverer(work).isEmpty();
            case "confirm", "confirmInterim", "dissatisfied", "returnVisit", "reopen", "withdraw", "sample" ->
                door.may(work);
            default -> handling.may(work);
        };
    }
}
