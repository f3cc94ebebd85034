package org.zoufang.visit.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.visit.FactConflictReading;
import org.zoufang.visit.NotesClosing;
import org.zoufang.visit.ParticipantJoining;
import org.zoufang.visit.Revised;
import org.zoufang.visit.VisitProceeding;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.VisitRecording;
import org.zoufang.visit.input.ParticipantAddInput;
import org.zoufang.visit.input.ParticipantRemoveInput;
import org.zoufang.visit.input.VisitAcceptInput;
import org.zoufang.visit.input.VisitArriveInput;
import org.zoufang.visit.input.VisitCloseNotesInput;
import org.zoufang.visit.input.VisitEndInput;
import org.zoufang.visit.input.VisitRecordInput;
import org.zoufang.visit.input.VisitReturnInput;
import org.zoufang.visit.input.VisitReviseInput;
import org.zoufang.visit.input.VisitSubmitInput;
import org.zoufang.visit.input.VisitWaiveInput;
import org.zoufang.visit.view.FactConflictView;
import org.zoufang.visit.view.VisitView;

/** Visits through the front door: recording them and taking them through their life. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class VisitApi {

    private final CurrentCaller current;
    private final VisitReading reading;
    private final VisitRecording recording;
    private final VisitProceeding proceeding;
    private final NotesClosing closing;
    private final ParticipantJoining joining;
    private final FactConflictReading conflicts;

    VisitApi(
            CurrentCaller current,
            VisitReading reading,
            VisitRecording recording,
            VisitProceeding proceeding,
            NotesClosing closing,
            ParticipantJoining joining,
            FactConflictReading conflicts) {
        this.current = current;
        this.reading = reading;
        this.recording = recording;
        this.proceeding = proceeding;
        this.closing = closing;
        this.joining = joining;
        this.conflicts = conflicts;
    }

    /** Fails with NOT_FOUND if there is none that the caller may see. */
    @Query
    @Description("A visit that the caller takes part in, or any for who sees the whole city")
    public VisitView visit(@NonNull @Id @Description("The visit") String id) {
        return reading.visit(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("visit " + id));
    }

    @Mutation
    @Description("Records a visit (入企记录) as a draft")
    public VisitPayload visitRecord(@NonNull @Description("What is asked") VisitRecordInput input) {
        return answer(caller -> recording.record(caller, input));
    }

    @Mutation
    @Description("Changes the facts of a visit that are sent; what others changed merges. Where somebody changed the"
            + " same fact first, his value stands and the one sent is kept for the lead to choose")
    public VisitPayload visitRevise(@NonNull @Description("What is asked") VisitReviseInput input) {
        return answered(caller -> {
            Revised revised = recording.revise(caller, input);
            return payload(caller, revised.visitId(), conflicts.byIds(revised.conflicts()));
        });
    }

    @Mutation
    @Description("The team is on site")
    public VisitPayload visitArrive(@NonNull @Description("What is asked") VisitArriveInput input) {
        return answer(caller -> proceeding.arrive(caller, input));
    }

    @Mutation
    @Description("The team has left")
    public VisitPayload visitEnd(@NonNull @Description("What is asked") VisitEndInput input) {
        return answer(caller -> proceeding.end(caller, input));
    }

    @Mutation
    @Description("The caller's own notes are complete")
    public VisitPayload visitCloseNotes(@NonNull @Description("What is asked") VisitCloseNotesInput input) {
        return answer(caller -> closing.close(caller, input));
    }

    @Mutation
    @Description("The lead goes on without the notes of a named participant")
    public VisitPayload visitWaive(@NonNull @Description("What is asked") VisitWaiveInput input) {
        return answer(caller -> closing.waive(caller, input));
    }

    @Mutation
    @Description("The lead hands the visit to the service office (服务企业办公室)")
    public VisitPayload visitSubmit(@NonNull @Description("What is asked") VisitSubmitInput input) {
        return answer(caller -> proceeding.submit(caller, input));
    }

    @Mutation
    @Description("The service office accepts a visit")
    public VisitPayload visitAccept(@NonNull @Description("What is asked") VisitAcceptInput input) {
        return answer(caller -> proceeding.accept(caller, input));
    }

    @Mutation
    @Description("The service office returns a visit with a comment")
    public VisitPayload visitReturn(@NonNull @Description("What is asked") VisitReturnInput input) {
        return answer(caller -> proceeding.sendBack(caller, input));
    }

    @Mutation
    @Description("Adds a participant to a visit")
    public VisitPayload participantAdd(@NonNull @Description("What is asked") ParticipantAddInput input) {
        return answer(caller -> joining.add(caller, input));
    }

    @Mutation
    @Description("Removes a participant who has written nothing")
    public VisitPayload participantRemove(@NonNull @Description("What is asked") ParticipantRemoveInput input) {
        return answer(caller -> joining.remove(caller, input));
    }

    private VisitPayload answer(Function<Caller, UUID> activity) {
        return answered(caller -> payload(caller, activity.apply(caller), List.of()));
    }

    private VisitPayload payload(Caller caller, UUID id, List<FactConflictView> kept) {
        return new VisitPayload(reading.visit(caller, id).orElse(null), kept, List.of());
    }

    private VisitPayload answered(Function<Caller, VisitPayload> act) {
        Caller caller = current.caller();
        try {
            return act.apply(caller);
        } catch (Refused refused) {
            return new VisitPayload(null, List.of(), UserError.of(refused, caller.locale()));
        }
    }
}
