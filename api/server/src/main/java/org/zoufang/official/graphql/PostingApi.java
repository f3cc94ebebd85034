package org.zoufang.official.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.posting.PostDeciding;
import org.zoufang.official.posting.PostEnding;
import org.zoufang.official.posting.PostGiving;
import org.zoufang.official.posting.PostingProposal;
import org.zoufang.official.posting.PostingReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Posts through the front door: given, approved and ended. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PostingApi {

    private final CurrentCaller current;
    private final PostingReading reading;
    private final PostGiving giving;
    private final PostEnding ending;
    private final PostDeciding deciding;

    PostingApi(
            CurrentCaller current,
            PostingReading reading,
            PostGiving giving,
            PostEnding ending,
            PostDeciding deciding) {
        this.current = current;
        this.reading = reading;
        this.giving = giving;
        this.ending = ending;
        this.deciding = deciding;
    }

    @Query
    @NonNull
    @Description("Posts that wait for a second administrator, the oldest first, at most 100")
    public List<@NonNull PostingProposal> postingProposals() {
        return reading.waiting();
    }

    @Mutation
    @Description("Gives a person a post (任职); one as administrator, auditor or discipline inspector waits for a second"
            + " administrator")
    public PostingPayload postingGive(@NonNull @Description("What is asked") PostingGiveInput input) {
        return answer(caller -> {
            PostGiving.Given given = giving.give(caller, input.read());
            return new PostingPayload(given.posting(), given.proposal(), List.of());
        });
    }

    @Mutation
    @Description("Ends a post, at once or with a day that is its last")
    public PostingPayload postingEnd(@NonNull @Description("What is asked") PostingEndInput input) {
        return answer(caller ->
                new PostingPayload(ending.end(caller, Ids.parse(input.id(), "id"), input.on()), null, List.of()));
    }

    @Mutation
    @Description("A second administrator agrees to a proposed post")
    public PostingPayload postingApprove(@NonNull @Description("What is asked") PostingApproveInput input) {
        return answer(
                caller -> new PostingPayload(deciding.approve(caller, Ids.parse(input.id(), "id")), null, List.of()));
    }

    @Mutation
    @Description("Rejects a proposed post; who proposed it may take it back so")
    public PostingPayload postingReject(@NonNull @Description("What is asked") PostingRejectInput input) {
        return answer(caller -> new PostingPayload(
                null, deciding.reject(caller, Ids.parse(input.id(), "id"), input.reason()), List.of()));
    }

    private PostingPayload answer(Function<Caller, PostingPayload> activity) {
        Caller caller = current.caller();
        try {
            return activity.apply(caller);
        } catch (Refused refused) {
            return new PostingPayload(null, null, UserError.of(refused, caller.locale()));
        }
    }
}
