package org.zoufang.leadership.page;

import java.util.List;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;
import org.zoufang.leadership.VisitHistoryFilter;
import org.zoufang.leadership.file.EnterpriseFile;
import org.zoufang.leadership.file.FileHazard;
import org.zoufang.leadership.file.FilePromise;

/**
 * The lines of an enterprise's file as the page shows them.
 *
 * @param promises null for whoever may not read the ledger
 * @param hazards null for whoever may not read the list
 */
public record FileLines(List<HistoryLine> visits, List<Promise> promises, List<Danger> hazards) {

    /** A promise with the look of how it stands; the word stands beside it. */
    public record Promise(FilePromise promise, String tone) {}

    /**
     * A hazard with the look of its grade and of its time limit.
     *
     * @param recheck whether the time limit that runs is the regulator's for the re-check
     */
    public record Danger(FileHazard hazard, String tone, String gradeTone, boolean recheck) {}

    static FileLines of(EnterpriseFile file) {
        return new FileLines(
                file.lastVisits().stream()
                        .map(visit -> HistoryLine.of(visit, VisitHistoryFilter.ALL))
                        .toList(),
                file.promises() == null
                        ? null
                        : file.promises().promises().stream()
                                .map(one -> new Promise(one, tone(one.standing())))
                                .toList(),
                file.hazards() == null
                        ? null
                        : file.hazards().open().stream().map(FileLines::danger).toList());
    }

    private static Danger danger(FileHazard hazard) {
        return new Danger(
                hazard,
                hazard.state() == HazardState.IMMEDIATE_DANGER ? "bad" : "info",
                hazard.grade() == HazardGrade.MAJOR ? "bad" : "plain",
                HazardLifecycle.isWithRegulator(hazard.state()));
    }

    private static String tone(CommitmentStanding standing) {
        return switch (standing) {
            case KEPT -> "good";
            case OVERDUE -> "bad";
            case AWAITING_ENTERPRISE, KEPT_LATE -> "warn";
            case RUNNING -> "info";
            case NOT_KEPT -> "plain";
        };
    }
}
