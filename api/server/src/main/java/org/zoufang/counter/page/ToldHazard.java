package org.zoufang.counter.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zoufang.contract.HazardState;
import org.zoufang.hazard.EnterpriseHazard;
import org.zoufang.web.Messages;

/**
 * A hazard in the words that its enterprise reads.
 *
 * @param now what its state means for the enterprise, in a sentence
 */
public record ToldHazard(EnterpriseHazard hazard, String now, List<Line> lines) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("report", "counter.hazardReport"),
            Map.entry("warn", "counter.hazardWarn"),
            Map.entry("remind", "counter.hazardRemind"),
            Map.entry("grade", "counter.hazardGrade"),
            Map.entry("order", "counter.hazardOrder"),
            Map.entry("submitPlan", "counter.hazardPlanned"),
            Map.entry("list", "counter.hazardList"),
            Map.entry("rectify", "counter.hazardBegun"),
            Map.entry("claimFixed", "counter.hazardClaimed"),
            Map.entry("appointRecheck", "counter.hazardAppoint"),
            Map.entry("recheck", "counter.hazardRecheck"),
            Map.entry("delist", "counter.hazardDelist"),
            Map.entry("contest", "counter.hazardContested"),
            Map.entry("review", "counter.hazardReview"),
            Map.entry("transfer", "counter.hazardTransfer"));

    private static final Map<HazardState, String> NOW = Map.ofEntries(
            Map.entry(HazardState.FOUND, "counter.hazardNowFOUND"),
            Map.entry(HazardState.IMMEDIATE_DANGER, "counter.hazardNowDANGER"),
            Map.entry(HazardState.GRADED, "counter.hazardNowGRADED"),
            Map.entry(HazardState.REMINDED, "counter.hazardNowREMINDED"),
            Map.entry(HazardState.ORDERED, "counter.hazardNowORDERED"),
            Map.entry(HazardState.PLAN_SUBMITTED, "counter.hazardNowPLAN"),
            Map.entry(HazardState.LISTED, "counter.hazardNowLISTED"),
            Map.entry(HazardState.RECTIFYING, "counter.hazardNowRECTIFYING"),
            Map.entry(HazardState.CLAIMED_FIXED, "counter.hazardNowCLAIMED"),
            Map.entry(HazardState.RECHECK, "counter.hazardNowRECHECK"),
            Map.entry(HazardState.CLOSED, "counter.hazardNowCLOSED"),
            Map.entry(HazardState.DELISTED, "counter.hazardNowDELISTED"),
            Map.entry(HazardState.CONTESTED, "counter.hazardNowCONTESTED"),
            Map.entry(HazardState.TRANSFERRED, "counter.hazardNowTRANSFERRED"));

    /** A line of the timeline. */
    public record Line(Instant at, String what, String contactName, String text) {}

    static ToldHazard of(EnterpriseHazard hazard, Locale locale) {
        List<Line> lines = hazard.steps().stream()
                .filter(step -> NAMES.containsKey(step.command()))
                .map(step -> new Line(
                        step.at(),
                        Messages.text(NAMES.get(step.command()), locale),
                        step.contactName(),
                        step.command().equals("report") ? null : step.text()))
                .toList();
        return new ToldHazard(hazard, Messages.text(NOW.get(hazard.state()), locale), lines);
    }
}
