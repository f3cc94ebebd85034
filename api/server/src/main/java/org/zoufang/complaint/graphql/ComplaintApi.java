package org.zoufang.complaint.graphql;

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
import org.zoufang.complaint.Complainant;
import org.zoufang.complaint.ComplaintHandling;
import org.zoufang.complaint.ComplaintRaising;
import org.zoufang.complaint.ComplaintReading;
import org.zoufang.complaint.ComplaintReceipt;
import org.zoufang.complaint.input.ComplaintRaiseInput;
import org.zoufang.complaint.input.ComplaintStepInput;
import org.zoufang.complaint.view.ComplaintConnection;
import org.zoufang.complaint.view.ComplaintView;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Complaints about conduct through the front door: raised by many, read by the discipline channel alone. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ComplaintApi {

    private final CurrentCaller current;
    private final ComplaintRaising raising;
    private final ComplaintHandling handling;
    private final ComplaintReading reading;

    ComplaintApi(
            CurrentCaller current, ComplaintRaising raising, ComplaintHandling handling, ComplaintReading reading) {
        this.current = current;
        this.raising = raising;
        this.handling = handling;
        this.reading = reading;
    }

    /** Fails with NOT_FOUND if there is none. */
    @Query
    @Description("A complaint about conduct, opened for the discipline channel")
    public ComplaintView complaint(@NonNull @Id @Description("The complaint") String id) {
        return reading.complaint(current.caller(), Ids.parse(id, "id"))
                .orElseThrow(() -> new NotFound("complaint " + id));
    }

    @Query
    @NonNull
    @Description("Complaints about conduct, those of the latest day first, for the discipline channel")
    public ComplaintConnection complaints(
            @Description("How many: 1 to 100, 20 if not given") Integer first,
            @Description("The cursor after which the page begins") String after) {
        return reading.page(current.caller(), first, after);
    }

    @Mutation
    @Description("Complains about the conduct of officials; nobody but the discipline channel reads it")
    public ComplaintRaisePayload complaintRaise(@NonNull @Description("What is asked") ComplaintRaiseInput input) {
        Caller caller = current.caller();
        try {
            ComplaintReceipt receipt = raising.raise(Complainant.of(caller), input);
            return new ComplaintRaisePayload(receipt.number(), receipt.code(), List.of());
        } catch (Refused refused) {
            return new ComplaintRaisePayload(null, null, UserError.of(refused, caller.locale()));
        }
    }

    @Mutation
    @Description("The discipline channel looks into it (核查)")
    public ComplaintPayload complaintTakeUp(@NonNull @Description("What is asked") ComplaintStepInput input) {
        return done(caller -> handling.takeUp(caller, input));
    }

    @Mutation
    @Description("The discipline channel answers; who complained reads it by number and inquiry code")
    public ComplaintPayload complaintAnswer(@NonNull @Description("What is asked") ComplaintStepInput input) {
        return done(caller -> handling.answer(caller, input));
    }

    @Mutation
    @Description("The discipline channel looks into it once more after its answer")
    public ComplaintPayload complaintResume(@NonNull @Description("What is asked") ComplaintStepInput input) {
        return done(caller -> handling.resume(caller, input));
    }

    @Mutation
    @Description("The discipline channel closes it")
    public ComplaintPayload complaintClose(@NonNull @Description("What is asked") ComplaintStepInput input) {
        return done(caller -> handling.close(caller, input));
    }

    private ComplaintPayload done(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new ComplaintPayload(reading.complaint(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new ComplaintPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
