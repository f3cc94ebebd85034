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
import org.zoufang.visit.NoteWriting;
import org.zoufang.visit.input.NoteReviseInput;
import org.zoufang.visit.input.NoteWithdrawInput;
import org.zoufang.visit.input.NoteWriteInput;

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
    @Description("Changes the text of a note block of the caller's own")
    public NotePayload noteRevise(@NonNull @Description("What is asked") NoteReviseInput input) {
        return answer(caller -> writing.revise(caller, input));
    }

    @Mutation
    @Description("Hides a note block of the caller's own; it is kept with the reason")
    public NotePayload noteWithdraw(@NonNull @Description("What is asked") NoteWithdrawInput input) {
        return answer(caller -> writing.withdraw(caller, input));
    }

    private NotePayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new NotePayload(reading.note(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new NotePayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
