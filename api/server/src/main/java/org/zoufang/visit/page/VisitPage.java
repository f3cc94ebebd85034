package org.zoufang.visit.page;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.VisitState;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.visit.FactConflictReading;
import org.zoufang.visit.NoteOffer;
import org.zoufang.visit.NoteReading;
import org.zoufang.visit.ParticipantReading;
import org.zoufang.visit.VisitPart;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.view.HostView;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.visit.view.ParticipantView;
import org.zoufang.visit.view.VisitView;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One visit as a whole: its facts, who took part, what each wrote, and what other rooms have of it. */
@Page
@Path("/visits/{id}")
public class VisitPage {

    private final VisitReading visits;
    private final ParticipantReading participants;
    private final NoteReading notes;
    private final FactConflictReading conflicts;
    private final EnterpriseReading enterprises;
    private final List<VisitPart> parts;
    private final List<NoteOffer> offers;
    private final CurrentCaller current;
    private final Pages pages;

    VisitPage(
            VisitReading visits,
            ParticipantReading participants,
            NoteReading notes,
            FactConflictReading conflicts,
            EnterpriseReading enterprises,
            @All List<VisitPart> parts,
            @All List<NoteOffer> offers,
            CurrentCaller current,
            Pages pages) {
        this.visits = visits;
        this.participants = participants;
        this.notes = notes;
        this.conflicts = conflicts;
        this.enterprises = enterprises;
        this.parts = parts;
        this.offers = offers;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "visit")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance visit(VisitView visit, Enterprise enterprise, Around around);
    }

    /** What belongs to the visit: its team, its hosts, its notes, the parts of other rooms. */
    public record Around(
            List<ParticipantView> team,
            List<HostView> hosts,
            List<NotesOfAuthor> notes,
            List<TwoValues> differing,
            List<RawString> parts,
            Map<UUID, List<NoteOffer.Way>> ways,
            String tone) {

        /** Whose notes the visit still waits for, by name; null before its team has left, and if nobody's. */
        public String missing(VisitView visit) {
            String names = team.stream()
                    .filter(one -> one.notesClosedAt() == null && one.waivedReason() == null)
                    .map(one -> one.official().name())
                    .collect(Collectors.joining("、"));
            boolean collecting = visit.state() == VisitState.ENDED || visit.state() == VisitState.COLLECTING;
            return collecting && !names.isEmpty() ? names : null;
        }

        /** What can be made of a note; nothing for most. */
        public List<NoteOffer.Way> waysOf(NoteBlockView note) {
            return ways.getOrDefault(note.id(), List.of());
        }

        /** What may be published is marked as good news, what is sensitive as a warning. */
        public String toneOf(NoteBlockView note) {
            return note.confidentiality() == Confidentiality.SENSITIVE ? "warn" : "info";
        }
    }

    @GET
    public Response visit(@PathParam("id") String id) {
        Caller caller = current.caller();
        VisitView visit = visits.visit(caller, Ids.parse(id, "id")).orElseThrow(() -> new NotFound("visit"));
        Enterprise enterprise =
                enterprises.byId(visit.enterpriseId()).orElseThrow(() -> new NotFound("enterprise of a visit"));
        return pages.show(Templates.visit(visit, enterprise, around(visit, caller)));
    }

    private Around around(VisitView visit, Caller caller) {
        List<UUID> ids = List.of(visit.id());
        List<NoteBlockView> written = notes.notes(caller, ids).getOrDefault(visit.id(), List.of());
        return new Around(
                participants.participants(ids).getOrDefault(visit.id(), List.of()),
                visits.hosts(ids).getOrDefault(visit.id(), List.of()),
                NotesOfAuthor.of(written),
                conflicts.ofVisits(ids).getOrDefault(visit.id(), List.of()).stream()
                        .map(TwoValues::of)
                        .toList(),
                parts.stream()
                        .map(part -> new RawString(part.of(visit, caller)
                                .setLocale(caller.locale())
                                .render()))
                        .toList(),
                ways(written, caller),
                tone(visit.state()));
    }

    private Map<UUID, List<NoteOffer.Way>> ways(List<NoteBlockView> written, Caller caller) {
        return written.stream()
                .filter(note ->
                        !note.withdrawn() && !note.withheld() && !note.text().isBlank())
                .collect(Collectors.toMap(NoteBlockView::id, note -> offers.stream()
                        .flatMap(offer -> offer.of(note, caller).stream())
                        .toList()));
    }

    private static String tone(VisitState state) {
        return switch (state) {
            case DRAFT -> "plain";
            case ACCEPTED -> "good";
            case RETURNED -> "warn";
            default -> "info";
        };
    }
}
