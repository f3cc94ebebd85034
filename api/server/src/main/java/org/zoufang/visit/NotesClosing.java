package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.visit.input.VisitCloseNotesInput;
import org.zoufang.visit.input.VisitWaiveInput;

/**
 * Collecting everybody's notes: each participant closes his own, and the lead may go on without those of a named one.
 * Each method returns the visit's id and throws {@link Refused} with all that stands against it.
 */
@ApplicationScoped
public class NotesClosing {

    private final Dossiers dossiers;
    private final VisitDeeds deeds;
    private final Clock clock;

    NotesClosing(Dossiers dossiers, VisitDeeds deeds, Clock clock) {
        this.dossiers = dossiers;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The caller's own notes are complete, or those of a leader for whom he acts. Closing twice is the same success. */
    @Transactional
    public UUID close(Caller caller, VisitCloseNotesInput input) {
        Dossier dossier = dossiers.open(caller, Ids.parse(input.id(), "id"), "id");
        Visit visit = dossier.visit();
        UUID principal = Ids.parseIfGiven(input.onBehalfOfId(), "onBehalfOfId");
        Refused.ifAny(BehalfPolicy.acting(caller, principal));
        UUID whose = principal == null ? caller.officialId() : principal;
        Optional<Participant> self = dossier.team().find(whose).filter(Participant::takesPart);
        if (self.isPresent() && self.get().notesClosedAt != null && visit.state != VisitState.RETURNED) {
            return visit.id;
        }
        Refused.ifAny(ProceedingPolicy.byParticipant(dossier, whose, "closeNotes"));
        self.orElseThrow().closeNotes(clock.instant());
        visit.follow("closeNotes");
        deeds.done(caller, "visitCloseNotes", visit, principal);
        return visit.id;
    }

    /** The lead goes on without the notes of a named participant, with the reason. */
    @Transactional
    public UUID waive(Caller caller, VisitWaiveInput input) {
        Dossier dossier = dossiers.open(caller, Ids.parse(input.id(), "id"), "id");
        Visit visit = dossier.visit();
        InputCheck check = new InputCheck();
        String reason = check.needed(input.reason(), "reason", Limits.SHORT_TEXT);
        UUID officialId = check.id(input.officialId(), "officialId");
        Optional<Participant> whose = dossier.team().find(officialId).filter(Participant::takesPart);
        boolean led = dossier.isLedBy(caller);
        if (led && whose.isPresent() && reason != null && reason.equals(whose.get().waivedReason)) {
            return visit.id;
        }
        check.refuseAll(ProceedingPolicy.byLead(dossier, caller, "waive"));
        if (officialId != null && whose.isEmpty()) {
            check.refuse(RefusalCode.UNKNOWN_ID, "officialId", officialId.toString());
        }
        if (whose.isPresent() && !whose.get().isMissing()) {
            check.refuse(RefusalCode.NOTHING_TO_WAIVE, "officialId");
        }
        check.settle();
        whose.orElseThrow().waive(caller.officialId(), reason);
        visit.follow("waive");
        deeds.done(caller, "visitWaive", visit);
        return visit.id;
    }
}
