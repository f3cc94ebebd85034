package org.zoufang.commitment.graphql;

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
import org.zoufang.commitment.CommitmentAcknowledging;
import org.zoufang.commitment.CommitmentKeeping;
import org.zoufang.commitment.CommitmentMaking;
import org.zoufang.commitment.CommitmentReading;
import org.zoufang.commitment.CommitmentRenegotiating;
import org.zoufang.commitment.ImpossibilityReviewing;
import org.zoufang.commitment.input.CommitmentFulfilInput;
import org.zoufang.commitment.input.CommitmentMakeInput;
import org.zoufang.commitment.input.CommitmentRenegotiateInput;
import org.zoufang.commitment.input.CommitmentStepInput;
import org.zoufang.commitment.input.CommitmentWordInput;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** What is done about promises, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CommitmentCommandApi {

    private final CurrentCaller current;
    private final CommitmentReading reading;
    private final CommitmentMaking making;
    private final CommitmentKeeping keeping;
    private final CommitmentRenegotiating renegotiating;
    private final ImpossibilityReviewing reviewing;
    private final CommitmentAcknowledging acknowledging;

    CommitmentCommandApi(
            CurrentCaller current,
            CommitmentReading reading,
            CommitmentMaking making,
            CommitmentKeeping keeping,
            CommitmentRenegotiating renegotiating,
            ImpossibilityReviewing reviewing,
            CommitmentAcknowledging acknowledging) {
        this.current = current;
        this.reading = reading;
        this.making = making;
        this.keeping = keeping;
        this.renegotiating = renegotiating;
        this.reviewing = reviewing;
        this.acknowledging = acknowledging;
    }

    @Mutation
    @Description("Writes down a promise that was made to an enterprise (记为承诺); the enterprise sees it")
    public CommitmentPayload commitmentMake(@NonNull @Description("What is asked") CommitmentMakeInput input) {
        return answer(caller -> making.make(caller, input));
    }

    @Mutation
    @Description("Somebody else wrote it down: its owner takes it on (认领)")
    public CommitmentPayload commitmentAccept(@NonNull @Description("What is asked") CommitmentStepInput input) {
        return answer(caller -> keeping.accept(caller, input));
    }

    @Mutation
    @Description("Its owner begins to keep it")
    public CommitmentPayload commitmentStart(@NonNull @Description("What is asked") CommitmentStepInput input) {
        return answer(caller -> keeping.start(caller, input));
    }

    @Mutation
    @Description("Its owner says that it is fulfilled, and by what that can be seen (兑现); the enterprise is asked")
    public CommitmentPayload commitmentFulfil(@NonNull @Description("What is asked") CommitmentFulfilInput input) {
        return answer(caller -> keeping.fulfil(caller, input));
    }

    @Mutation
    @Description("Another day or other words are agreed (重新约定); the enterprise is told why")
    public CommitmentPayload commitmentRenegotiate(
            @NonNull @Description("What is asked") CommitmentRenegotiateInput input) {
        return answer(caller -> renegotiating.renegotiate(caller, input));
    }

    @Mutation
    @Description("Its owner says that it cannot be kept; a second person looks before the enterprise is told")
    public CommitmentPayload commitmentDeclareImpossible(
            @NonNull @Description("What is asked") CommitmentStepInput input) {
        return answer(caller -> reviewing.declareImpossible(caller, input));
    }

    @Mutation
    @Description("A leader finds that it cannot be kept; the enterprise is told why")
    public CommitmentPayload commitmentUpholdImpossible(
            @NonNull @Description("What is asked") CommitmentStepInput input) {
        return answer(caller -> reviewing.uphold(caller, input));
    }

    @Mutation
    @Description("A leader finds that it can be kept; its owner goes on")
    public CommitmentPayload commitmentOverturnImpossible(
            @NonNull @Description("What is asked") CommitmentStepInput input) {
        return answer(caller -> reviewing.overturn(caller, input));
    }

    @Mutation
    @Description("The enterprise says that it was kept; written down by somebody who does not owe it")
    public CommitmentPayload commitmentAcknowledge(@NonNull @Description("What is asked") CommitmentWordInput input) {
        return answer(caller -> acknowledging.acknowledge(caller, input));
    }

    @Mutation
    @Description("The enterprise says that it was not kept; it is owed again")
    public CommitmentPayload commitmentContest(@NonNull @Description("What is asked") CommitmentWordInput input) {
        return answer(caller -> acknowledging.contest(caller, input));
    }

    private CommitmentPayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new CommitmentPayload(reading.commitment(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new CommitmentPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
