package org.zoufang.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;

/** What stands against writing, revising or withdrawing a note block. */
final class NotePolicy {

    private NotePolicy() {}

    static List<Refusal> writing(Dossier dossier, UUID principalId, Caller caller) {
        List<Refusal> refusals = new ArrayList<>();
        if (!dossier.isOf(caller.officialId())) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "visitId"));
        }
        refusals.addAll(BehalfPolicy.acting(caller, principalId));
        if (principalId != null && !dossier.isOf(principalId)) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "onBehalfOfId"));
        }
        refusals.addAll(open(dossier, "visitId"));
        return refusals;
    }

    static List<Refusal> revising(Dossier dossier, NoteBlock note, Caller caller) {
        List<Refusal> refusals = byAuthor(dossier, note, caller);
        refusals.addAll(open(dossier, "id"));
        return refusals;
    }

    static List<Refusal> keepingBoth(Dossier dossier, NoteBlock note, Caller caller) {
        List<Refusal> refusals = revising(dossier, note, caller);
        if (note.siblingOfId == null) {
            refusals.add(Refusal.of(RefusalCode.NO_SECOND_TEXT, "id"));
        }
        return refusals;
    }

    /**
     * Until the service office has accepted the visit, an author may withdraw what he wrote; not what he wrote on another
     * device and has not seen.
     *
     * @param baseVersion what he had seen; null from a client that does not say it
     */
    static List<Refusal> withdrawing(Dossier dossier, NoteBlock note, Integer baseVersion, Caller caller) {
        List<Refusal> refusals = byAuthor(dossier, note, caller);
        if (baseVersion != null && note.changedElsewhere(baseVersion, caller)) {
            refusals.add(Refusal.of(RefusalCode.STALE_VERSION, "baseVersion", baseVersion, note.version));
        }
        if (dossier.visit().state == VisitState.ACCEPTED) {
            refusals.add(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "id", dossier.visit().state));
        }
        return refusals;
    }

    private static List<Refusal> byAuthor(Dossier dossier, NoteBlock note, Caller caller) {
        List<Refusal> refusals = new ArrayList<>();
        if (!note.authorId.equals(caller.officialId())) {
            refusals.add(Refusal.of(RefusalCode.ONLY_AUTHOR, "id"));
        } else if (!dossier.isOf(caller.officialId())) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "id"));
        }
        return refusals;
    }

    private static List<Refusal> open(Dossier dossier, String field) {
        return VisitLifecycle.isOpen(dossier.visit().state)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, field, dossier.visit().state));
    }
}
