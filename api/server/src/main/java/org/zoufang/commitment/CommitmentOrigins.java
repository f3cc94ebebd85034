package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.commitment.input.CommitmentMakeInput;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.official.OfficialReading;
import org.zoufang.photo.PhotoReading;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.NoteReading;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.visit.view.VisitView;

/** Reads a promise that somebody writes down, and checks that it comes from where it says: a visit he sees, a note and photos of it. */
@ApplicationScoped
class CommitmentOrigins {

    private final EnterpriseReading enterprises;
    private final OfficialReading officials;
    private final Departments departments;
    private final VisitReading visits;
    private final NoteReading notes;
    private final PhotoReading photos;
    private final DueDays due;
    private final Clock clock;

    CommitmentOrigins(
            EnterpriseReading enterprises,
            OfficialReading officials,
            Departments departments,
            VisitReading visits,
            NoteReading notes,
            PhotoReading photos,
            DueDays due,
            Clock clock) {
        this.enterprises = enterprises;
        this.officials = officials;
        this.departments = departments;
        this.visits = visits;
        this.notes = notes;
        this.photos = photos;
        this.due = due;
        this.clock = clock;
    }

    NewCommitment read(UUID id, Caller caller, CommitmentMakeInput input, InputCheck check) {
        UUID enterpriseId = check.id(input.enterpriseId(), "enterpriseId");
        if (enterpriseId != null && !enterprises.exists(enterpriseId)) {
            check.refuse(RefusalCode.UNKNOWN_ID, "enterpriseId", input.enterpriseId());
        }
        UUID visitId = check.idIfGiven(input.visitId(), "visitId");
        VisitView visit = visitId == null ? null : visit(caller, visitId, enterpriseId, check);
        UUID noteId = check.idIfGiven(input.noteId(), "noteId");
        refuseForeignNote(caller, noteId, visit, check);
        UUID principal = check.idIfGiven(input.onBehalfOfId(), "onBehalfOfId");
        UUID unit = unit(input, check);
        Instant made = check.time(input.madeAt(), "madeAt");
        Instant at = made == null ? clock.instant() : made;
        return new NewCommitment(
                id,
                enterpriseId,
                visitId,
                noteId,
                photos(input.photoIds(), visit, check),
                check.needed(input.text(), "text", Limits.NOTE_TEXT),
                owner(caller, input, unit, principal, check),
                unit,
                check.text(input.contactName(), "contactName", Limits.NAME),
                due.read(input.dueOn(), input.dueInWorkingDays(), LocalDate.ofInstant(at, clock.getZone()), check),
                caller.officialId(),
                principal,
                caller.deviceId(),
                at);
    }

    private UUID unit(CommitmentMakeInput input, InputCheck check) {
        UUID unit = check.idIfGiven(input.unitId(), "unitId");
        if (unit != null && !departments.mayHandle(unit)) {
            check.refuse(RefusalCode.NOT_A_DEPARTMENT, "unitId", input.unitId());
        }
        return unit;
    }

    /** Who writes his own word down owes it; a secretary writes down his leader's. */
    private UUID owner(Caller caller, CommitmentMakeInput input, UUID unit, UUID principal, InputCheck check) {
        UUID owner = check.idIfGiven(input.ownerId(), "ownerId");
        if (owner != null && input.unitId() != null) {
            check.refuse(RefusalCode.OWNER_IS_ONE, "ownerId");
        } else if (owner != null && officials.existing(List.of(owner)).isEmpty()) {
            check.refuse(RefusalCode.UNKNOWN_ID, "ownerId", input.ownerId());
        }
        if (owner != null || unit != null) {
            return owner;
        }
        return principal == null ? caller.officialId() : principal;
    }

    private VisitView visit(Caller caller, UUID visitId, UUID enterpriseId, InputCheck check) {
        VisitView visit = visits.visit(caller, visitId).orElse(null);
        if (visit == null || !visit.enterpriseId().equals(enterpriseId)) {
            check.refuse(RefusalCode.UNKNOWN_ID, "visitId", visitId.toString());
            return null;
        }
        return visit;
    }

    private void refuseForeignNote(Caller caller, UUID noteId, VisitView visit, InputCheck check) {
        if (noteId == null) {
            return;
        }
        UUID of = notes.note(caller, noteId).map(NoteBlockView::visitId).orElse(null);
        if (visit == null || !visit.id().equals(of)) {
            check.refuse(RefusalCode.UNKNOWN_ID, "noteId", noteId.toString());
        }
    }

    private List<UUID> photos(List<String> ids, VisitView visit, InputCheck check) {
        List<UUID> asked = ids(ids, check);
        Map<UUID, UUID> of = photos.visitsOf(asked);
        asked.stream()
                .filter(photo -> visit == null || !visit.id().equals(of.get(photo)))
                .forEach(photo -> check.refuse(RefusalCode.UNKNOWN_ID, "photoIds", photo.toString()));
        return asked;
    }

    /** Photos that show that it was fulfilled: of any visit to the same enterprise that he sees. */
    List<UUID> proof(Caller caller, UUID enterpriseId, List<String> ids, InputCheck check) {
        List<UUID> asked = ids(ids, check);
        Map<UUID, UUID> of = photos.visitsOf(asked);
        Map<UUID, VisitView> known = visits.byIds(of.values());
        for (UUID photo : asked) {
            VisitView visit = of.get(photo) == null ? null : known.get(of.get(photo));
            if (visit == null || !visit.enterpriseId().equals(enterpriseId) || !visits.isSeen(caller, visit.id())) {
                check.refuse(RefusalCode.UNKNOWN_ID, "photoIds", photo.toString());
            }
        }
        return asked;
    }

    private static List<UUID> ids(List<String> ids, InputCheck check) {
        return check.each(ids, "photoIds", Limits.LIST, check::id).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
