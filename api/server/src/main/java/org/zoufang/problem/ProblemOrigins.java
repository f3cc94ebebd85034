package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Urgency;
import org.zoufang.contract.VisitKind;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoReading;
import org.zoufang.problem.input.ProblemSubmitInput;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.NoteReading;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.visit.view.VisitView;

/** Reads what somebody brings in, and checks that it comes from where it says: a visit he sees, a note and photos of it. */
@ApplicationScoped
class ProblemOrigins {

    private final EnterpriseReading enterprises;
    private final VisitReading visits;
    private final NoteReading notes;
    private final PhotoReading photos;

    ProblemOrigins(EnterpriseReading enterprises, VisitReading visits, NoteReading notes, PhotoReading photos) {
        this.enterprises = enterprises;
        this.visits = visits;
        this.notes = notes;
        this.photos = photos;
    }

    NewProblem read(UUID id, Caller caller, ProblemSubmitInput input, InputCheck check) {
        UUID enterpriseId = check.id(input.enterpriseId(), "enterpriseId");
        if (enterpriseId != null && !enterprises.exists(enterpriseId)) {
            check.refuse(RefusalCode.UNKNOWN_ID, "enterpriseId", input.enterpriseId());
        }
        UUID visitId = check.idIfGiven(input.visitId(), "visitId");
        VisitView visit = visitId == null ? null : visit(caller, visitId, enterpriseId, check);
        UUID noteId = check.idIfGiven(input.noteId(), "noteId");
        refuseForeignNote(caller, noteId, visit, check);
        ProblemSource source = source(input, visit, caller, check);
        return new NewProblem(
                id,
                source,
                null,
                visitId,
                noteId,
                photos(input, visit, check),
                enterpriseId,
                check.needed(input.type(), "type", Limits.NAME),
                check.needed(input.category(), "category", Limits.NAME),
                check.text(input.cause(), "cause", Limits.SHORT_TEXT),
                FirstSeenBy.of(source, input.firstSeenBy()),
                or(input.urgency(), Urgency.NORMAL),
                or(input.confidentiality(), Confidentiality.INTERNAL),
                check.needed(input.text(), "text", Limits.NOTE_TEXT),
                caller.officialId(),
                check.idIfGiven(input.onBehalfOfId(), "onBehalfOfId"),
                check.text(input.contactName(), "contactName", Limits.NAME),
                caller.deviceId(),
                check.time(input.heardAt(), "heardAt"));
    }

    /** What the enterprise itself reports comes from nowhere else, and it saw it first. */
    NewProblem read(UUID id, ReportedProblem reported, InputCheck check) {
        return new NewProblem(
                id,
                ProblemSource.ENTERPRISE,
                null,
                null,
                null,
                List.of(),
                reported.enterpriseId(),
                check.needed(reported.type(), "type", Limits.NAME),
                check.needed(reported.category(), "category", Limits.NAME),
                null,
                FirstSeenBy.RAISED_BY_ENTERPRISE,
                Urgency.NORMAL,
                Confidentiality.INTERNAL,
                check.needed(reported.text(), "text", Limits.NOTE_TEXT),
                null,
                null,
                reported.contactName(),
                null,
                null);
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

    private List<UUID> photos(ProblemSubmitInput input, VisitView visit, InputCheck check) {
        List<UUID> asked = check.each(input.photoIds(), "photoIds", Limits.LIST, check::id).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, UUID> of = photos.visitsOf(asked);
        asked.stream()
                .filter(photo -> visit == null || !visit.id().equals(of.get(photo)))
                .forEach(photo -> check.refuse(RefusalCode.UNKNOWN_ID, "photoIds", photo.toString()));
        return asked;
    }

    /** What came at a visit came from it; the rest has to be said. Only the office writes down what an enterprise telephoned. */
    private static ProblemSource source(ProblemSubmitInput input, VisitView visit, Caller caller, InputCheck check) {
        if (visit != null) {
            return visit.kind() == VisitKind.LIAISON_CONTACT ? ProblemSource.LIAISON : ProblemSource.VISIT;
        }
        if (input.source() == null) {
            if (caller.is(Role.LIAISON_OFFICER)) {
                return ProblemSource.LIAISON;
            }
            check.refuse(RefusalCode.REQUIRED, "source");
            return null;
        }
        boolean office = caller.is(Role.SERVICE_OFFICE);
        if (input.source() == ProblemSource.VISIT) {
            check.refuse(RefusalCode.REQUIRED, "visitId");
        } else if (!office && (input.source() == ProblemSource.ENTERPRISE || input.source() == ProblemSource.CLUSTER)) {
            check.refuse(RefusalCode.ONLY_SERVICE_OFFICE, "source");
        }
        return input.source();
    }

    private static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
