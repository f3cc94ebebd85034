package org.zoufang.visit.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.visit.FactConflictReading;
import org.zoufang.visit.NoteReading;
import org.zoufang.visit.ParticipantReading;
import org.zoufang.visit.SensitiveNotes;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.view.FactConflictView;
import org.zoufang.visit.view.HostView;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.visit.view.ParticipantView;
import org.zoufang.visit.view.VisitView;

/** What belongs to visits, read in batches: one statement for all visits of an answer, and only if asked. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class VisitChildren {

    private final VisitReading visits;
    private final ParticipantReading participants;
    private final NoteReading notes;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;
    private final SensitiveNotes sensitive;
    private final FactConflictReading conflicts;
    private final CurrentCaller current;

    VisitChildren(
            VisitReading visits,
            ParticipantReading participants,
            NoteReading notes,
            OfficialReading officials,
            EnterpriseReading enterprises,
            SensitiveNotes sensitive,
            FactConflictReading conflicts,
            CurrentCaller current) {
        this.sensitive = sensitive;
        this.conflicts = conflicts;
        this.visits = visits;
        this.participants = participants;
        this.notes = notes;
        this.officials = officials;
        this.enterprises = enterprises;
        this.current = current;
    }

    @NonNull
    @Description("The enterprise called on")
    public List<Enterprise> enterprise(@Source List<VisitView> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(ids(of, VisitView::enterpriseId));
        return of.stream().map(visit -> found.get(visit.enterpriseId())).toList();
    }

    @NonNull
    @Description("Who answers for the record")
    public List<Official> lead(@Source List<VisitView> of) {
        return officials(of, VisitView::leadId);
    }

    @NonNull
    @Description("Who recorded it first")
    public List<Official> recordedBy(@Source List<VisitView> of) {
        return officials(of, VisitView::recordedById);
    }

    @Description("In whose name it was recorded, if by a secretary for a leader")
    public List<Official> onBehalfOf(@Source List<VisitView> of) {
        Map<UUID, Official> found = officials.byIds(of.stream()
                .map(VisitView::principalId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return of.stream().map(visit -> found.get(visit.principalId())).toList();
    }

    @NonNull
    @Description("Who takes part, the lead first")
    public List<List<@NonNull ParticipantView>> participants(@Source List<VisitView> of) {
        return children(of, participants.participants(ids(of, VisitView::id)));
    }

    @NonNull
    @Description("Who received the visit at the enterprise")
    public List<List<@NonNull HostView>> hosts(@Source List<VisitView> of) {
        return children(of, visits.hosts(ids(of, VisitView::id)));
    }

    @NonNull
    @Description("The note blocks, in their order; withdrawn ones without their text")
    public List<List<@NonNull NoteBlockView>> notes(@Source List<VisitView> of) {
        Caller caller = current.caller();
        Map<UUID, List<NoteBlockView>> found = notes.notes(caller, ids(of, VisitView::id));
        sensitive.shown(caller, found.values());
        return children(of, found);
    }

    @NonNull
    @Description("The facts about which two people differed (待选定事项), the settled ones too")
    public List<List<@NonNull FactConflictView>> conflicts(@Source List<VisitView> of) {
        return children(of, conflicts.ofVisits(ids(of, VisitView::id)));
    }

    @NonNull
    @Description("Who has not closed his notes yet, unless waived")
    public List<List<@NonNull Official>> missing(@Source List<VisitView> of) {
        Map<UUID, List<ParticipantView>> team = participants.participants(ids(of, VisitView::id));
        return children(of, team).stream()
                .map(each -> each.stream()
                        .filter(one -> one.notesClosedAt() == null && one.waivedReason() == null)
                        .map(ParticipantView::official)
                        .toList())
                .toList();
    }

    private List<Official> officials(List<VisitView> of, Function<VisitView, UUID> id) {
        Map<UUID, Official> found = officials.byIds(ids(of, id));
        return of.stream().map(visit -> found.get(id.apply(visit))).toList();
    }

    private static <T> List<List<T>> children(List<VisitView> of, Map<UUID, List<T>> found) {
        return of.stream()
                .map(visit -> found.getOrDefault(visit.id(), List.of()))
                .toList();
    }

    private static List<UUID> ids(List<VisitView> of, Function<VisitView, UUID> id) {
        return of.stream().map(id).distinct().toList();
    }
}
