package org.zoufang.official.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Delegating;
import org.zoufang.official.Delegation;
import org.zoufang.official.DelegationReading;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Delegations through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DelegationApi {

    private final CurrentCaller current;
    private final DelegationReading reading;
    private final Delegating delegating;
    private final OfficialReading officials;

    DelegationApi(CurrentCaller current, DelegationReading reading, Delegating delegating, OfficialReading officials) {
        this.current = current;
        this.reading = reading;
        this.delegating = delegating;
        this.officials = officials;
    }

    @Query
    @NonNull
    @Description("Delegations by and to a person, the youngest first, at most 100")
    public List<@NonNull Delegation> delegations(
            @Id @Description("Whose; not sent, the caller's. Others' are shown to administrators and auditors")
                    String officialId) {
        return reading.of(current.caller(), Ids.parseIfGiven(officialId, "officialId"));
    }

    @Mutation
    @Description("Lets a secretary record and act for a leader for a time (委托)")
    public DelegationPayload delegationGrant(@NonNull @Description("What is asked") DelegationGrantInput input) {
        return answer(caller -> delegating.grant(caller, input.read(caller.officialId())));
    }

    @Mutation
    @Description("Revokes a delegation at once")
    public DelegationPayload delegationRevoke(@NonNull @Description("What is asked") DelegationRevokeInput input) {
        return answer(caller -> delegating.revoke(caller, Ids.parse(input.id(), "id")));
    }

    @NonNull
    @Description("The leader")
    public List<Official> principal(@Source List<Delegation> of) {
        return officials(of, Delegation::principalId);
    }

    @NonNull
    @Description("The secretary")
    public List<Official> delegate(@Source List<Delegation> of) {
        return officials(of, Delegation::delegateId);
    }

    private List<Official> officials(List<Delegation> of, Function<Delegation, UUID> whose) {
        Map<UUID, Official> found =
                officials.byIds(of.stream().map(whose).distinct().toList());
        return of.stream().map(one -> found.get(whose.apply(one))).toList();
    }

    private DelegationPayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new DelegationPayload(reading.delegation(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new DelegationPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
