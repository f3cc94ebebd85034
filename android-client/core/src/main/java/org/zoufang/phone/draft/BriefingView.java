package org.zoufang.phone.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;

/**
 * What there is to know before a visit, as far as this phone holds it: the server's copy, and on top what this phone made.
 * What is not in a list may still exist; {@link #holding} says what this phone cannot know.
 *
 * @param asOf when this phone was last brought up to date, by its own clock; null if it never was
 * @param contact how it stands with the caller's own pairing, or null
 * @param met whom the visitors met there, the latest first, each once
 * @param visits the last three visits that have begun, the newest first
 * @param visitCount how many visits that have begun this phone knows
 * @param problems those that are open for the enterprise, the one due first on top
 * @param promises those owed, the one due first on top; then what waits for the enterprise's word; then the last three of
 *     those that are over
 * @param hazards those that are open: danger first, then the one that is overdue longest
 * @param planned who is going to be there, today or later, the nearest first
 */
public record BriefingView(
        EnterpriseLine enterprise,
        Holding holding,
        Instant asOf,
        ContactView contact,
        List<HostView> met,
        List<VisitView> visits,
        int visitCount,
        List<ProblemView> problems,
        List<CommitmentView> promises,
        List<HazardView> hazards,
        List<Planned> planned) {

    /** What of an enterprise this phone holds at most (decision 17). */
    public enum Holding {
        /** The caller is paired with it: all its visits, problems, promises and hazards, but for what is sensitive. */
        PAIRED,
        /** What the caller, or who lent him his hand, takes part in, raised, reported or owes. */
        OWN
    }

    /**
     * Somebody is going to be there.
     *
     * @param day null for a visit that was prepared on this phone for no day
     * @param from at what time, or null
     * @param visitId the visit; null for a stop of a tour for which none was begun
     * @param kind null for a stop, and where this version does not know it
     * @param purpose of the visit, or the tour's title; null if none was said
     * @param lead null where it is not known
     */
    public record Planned(
            LocalDate day, Instant from, UUID visitId, VisitKind kind, String purpose, OfficialLine lead) {}

    /** How many promises are owed. */
    public int owed() {
        return (int) promises.stream().filter(BriefingReading::isOwed).count();
    }

    /** How many of those are overdue. */
    public int overdue() {
        return (int) promises.stream()
                .filter(one -> one.due() != null && one.due().isOverdue())
                .count();
    }
}
