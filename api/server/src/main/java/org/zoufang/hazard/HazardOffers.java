package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.Refusal;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;

/** Says which steps somebody may take on a hazard at this moment: those that his place and the guards leave him. */
@ApplicationScoped
public class HazardOffers {

    private final HazardCases cases;
    private final HazardSteps steps;
    private final AccessTable access;

    HazardOffers(HazardCases cases, HazardSteps steps, AccessTable access) {
        this.cases = cases;
        this.steps = steps;
        this.access = access;
    }

    /** The commands' verbs in the order of a hazard's life; none if he does not see it. */
    public List<String> of(Caller caller, UUID id) {
        return cases.look(caller, id)
                .map(work -> possible(work)
                        .filter(command -> may(work.with(command)))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<String> possible(HazardCase work) {
        Set<String> commands = new LinkedHashSet<>();
        for (HazardLifecycle arrow : HazardLifecycle.values()) {
            if (arrow.from() == work.hazard().state) {
                commands.add(arrow.command());
            }
        }
        commands.add("supervise");
        return commands.stream();
    }

    private boolean may(HazardCase work) {
        return access.allows("Mutation." + HazardSteps.mutation(work.command()), work.caller())
                && guards(work).isEmpty();
    }

    /** The very guards of the activities. */
    private List<Refusal> guards(HazardCase work) {
        return switch (work.command()) {
            case "warn", "refer" -> HazardPolicy.bySeer(work);
            case "remind" -> HazardPolicy.reminding(work);
            case "submitPlan" -> HazardPolicy.ofMajor(work, HazardPolicy.byEnterprise(work));
            case "list" -> HazardPolicy.ofMajor(work, HazardPolicy.byRegulator(work));
            case "rectify", "claimFixed" -> HazardPolicy.rectifying(work);
            case "contest" -> HazardPolicy.byEnterprise(work);
            case "recheck" -> HazardPolicy.rechecking(work);
            case "delist" -> HazardPolicy.delisting(work);
            case "review" -> HazardPolicy.reviewing(work);
            case "supervise" -> HazardPolicy.supervising(work, Overdue.days(work.hazard(), steps.today()) > 0);
            default -> HazardPolicy.byRegulator(work);
        };
    }
}
