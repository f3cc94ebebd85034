package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.hazard.input.HazardReportInput;
import org.zoufang.hazard.input.HazardToldInput;
import org.zoufang.official.Caller;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.NoteReading;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.visit.view.VisitView;

/** Reads what somebody reports, and checks that it comes from where it says: a visit he sees, a note and photos of it. */
@ApplicationScoped
class HazardOrigins {

    private final EnterpriseReading enterprises;
    private final VisitReading visits;
    private final NoteReading notes;
    private final HazardPictures pictures;
    private final RulebookReading rulebook;
    private final Clock clock;

    HazardOrigins(
            EnterpriseReading enterprises,
            VisitReading visits,
            NoteReading notes,
            HazardPictures pictures,
            RulebookReading rulebook,
            Clock clock) {
        this.enterprises = enterprises;
        this.visits = visits;
        this.notes = notes;
        this.pictures = pictures;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    NewHazard read(UUID id, Caller caller, HazardReportInput input, InputCheck check) {
        UUID enterpriseId = check.id(input.enterpriseId(), "enterpriseId");
        Enterprise enterprise =
                enterpriseId == null ? null : enterprises.byId(enterpriseId).orElse(null);
        if (enterpriseId != null && enterprise == null) {
            check.refuse(RefusalCode.UNKNOWN_ID, "enterpriseId", input.enterpriseId());
        }
        UUID visitId = check.idIfGiven(input.visitId(), "visitId");
        refuseForeignVisit(caller, visitId, enterpriseId, check);
        UUID noteId = check.idIfGiven(input.noteId(), "noteId");
        refuseForeignNote(caller, noteId, visitId, check);
        return new NewHazard(
                id,
                enterpriseId,
                enterprise == null ? null : enterprise.divisionCode(),
                visitId,
                noteId,
                pictures.ofVisit(input.photoIds(), visitId, check),
                category(input.category(), check),
                check.text(input.place(), "place", Limits.NAME),
                check.needed(input.text(), "text", Limits.NOTE_TEXT),
                Boolean.TRUE.equals(input.immediate()),
                told(input.told(), check),
                caller.officialId(),
                check.idIfGiven(input.onBehalfOfId(), "onBehalfOfId"),
                caller.deviceId(),
                check.time(input.foundAt(), "foundAt"));
    }

    /** A code of the catalogue that is in force, or nothing. */
    String category(String code, InputCheck check) {
        String known = check.text(code, "category", Limits.NAME);
        if (known != null) {
            List<String> codes = rulebook.terms(Catalogue.HAZARD_CATEGORY, null).stream()
                    .map(Term::code)
                    .toList();
            if (!codes.contains(known)) {
                check.refuse(RefusalCode.WORD_UNKNOWN, "category", known, String.join(", ", codes));
            }
        }
        return known;
    }

    /** Who was told, and when: by the device's word, now where it says nothing. */
    List<Told> told(List<HazardToldInput> asked, InputCheck check) {
        Instant now = clock.instant();
        return check.each(asked, "told", Limits.LIST, (one, field) -> {
            Instant at = check.time(one.toldAt(), field + ".toldAt");
            return new Told(
                    check.needed(one.whom(), field + ".whom", Limits.NAME),
                    check.text(one.phone(), field + ".phone", Limits.NAME),
                    at == null ? now : at);
        });
    }

    private void refuseForeignVisit(Caller caller, UUID visitId, UUID enterpriseId, InputCheck check) {
        if (visitId == null) {
            return;
        }
        VisitView visit = visits.visit(caller, visitId).orElse(null);
        if (visit == null || !visit.enterpriseId().equals(enterpriseId)) {
            check.refuse(RefusalCode.UNKNOWN_ID, "visitId", visitId.toString());
        }
    }

    private void refuseForeignNote(Caller caller, UUID noteId, UUID visitId, InputCheck check) {
        if (noteId == null) {
            return;
        }
        UUID of = notes.note(caller, noteId).map(NoteBlockView::visitId).orElse(null);
        if (of == null || !of.equals(visitId)) {
            check.refuse(RefusalCode.UNKNOWN_ID, "noteId", noteId.toString());
        }
    }
}
