package org.zoufang.visit.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.visit.NoteReading;
import org.zoufang.visit.NoteRevised;
import org.zoufang.visit.NoteWriting;
import org.zoufang.visit.input.NoteKeepBothInput;
import org.zoufang.visit.input.NoteReviseInput;
import org.zoufang.visit.input.NoteWithdrawInput;
import org.zoufang.visit.input.NoteWriteInput;
import org.zoufang.visit.view.NoteBlockView;

/** Note blocks through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NoteApi {

    private final CurrentCaller current;
    private final NoteReading reading;
    private final NoteWriting writing;

    NoteApi(CurrentCaller current, NoteReading reading, NoteWriting writing) {
        this.current = current;
        this.reading = reading;
        this.writing = writing;
    }

    @Mutation
    @Description("Writes a note block (笔记条目) of the caller's own")
    public NotePayload noteWrite(@NonNull @Description("What is asked") NoteWriteInput input) {
        return answer(caller -> writing.write(caller, input));
    }

    @Mutation
    @Description(
            "Changes the text of a note block of the caller's own. If he changed it on another device since, the text"
                    + " becomes a block beside it")
    public NotePayload noteRevise(@NonNull @Description("What is asked") NoteReviseInput input) {
        return answered(caller -> {
            NoteRevised revised = writing.revise(caller, input);
            return payload(caller, revised.noteId(), revised.siblingId());
        });
    }

    @Mutation
    @Description("Hides a note block of the caller's own; it is kept with the reason")
    public NotePayload noteWithdraw(@NonNull @Description("What is asked") NoteWithdrawInput input) {
        return answer(caller -> writing.withdraw(caller, input));
    }

    @Mutation
    @Description("Keeps both texts of a note block that its author changed on two devices")
    public NotePayload noteKeepBoth(@NonNull @Description("What is asked") NoteKeepBothInput input) {
        return answer(caller -> writing.keepBoth(caller, input));
    }

    private NotePayload answer(Function<Caller, UUID> activity) {
        return answered(caller -> payload(caller, activity.apply(caller), null));
    }

    private NotePayload payload(Caller caller, UUID id, UUID siblingId) {
        NoteBlockView sibling =
                siblingId == null ? null : reading.note(caller, siblingId).orElse(null);
        return new NotePayload(reading.note(caller, id).orElse(null), sibling, List.of());
    }

    private NotePayload answered(Function<Caller, NotePayload> act) {
        Caller caller = current.caller();
        try {
            return act.apply(caller);
        } catch (Refused refused) {
            return new NotePayload(null, null, UserError.of(refused, caller.locale()));
        }
    }
}
