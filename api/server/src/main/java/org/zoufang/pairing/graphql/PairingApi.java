package org.zoufang.pairing.graphql;

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
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingConnection;
import org.zoufang.pairing.PairingFilter;
import org.zoufang.pairing.PairingMaking;
import org.zoufang.pairing.PairingReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Pairings through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PairingApi {

    private final CurrentCaller current;
    private final PairingReading reading;
    private final PairingMaking making;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;

    PairingApi(
            CurrentCaller current,
            PairingReading reading,
            PairingMaking making,
            OfficialReading officials,
            EnterpriseReading enterprises) {
        this.current = current;
        this.reading = reading;
        this.making = making;
        this.officials = officials;
        this.enterprises = enterprises;
    }

    @Query
    @Description("Pairings, as they were made: one's own; all for who appoints or oversees")
    public PairingConnection pairings(
            @Description("The cursor after which the page begins") String after,
            @Id @Description("With this enterprise") String enterpriseId,
            @Description("How many, 20 if not said, at most 100") Integer first,
            @Description("Only those in force now") Boolean liveOnly,
            @Id @Description("Of this person") String officialId) {
        PairingFilter filter = new PairingFilter(
                Ids.parseIfGiven(officialId, "officialId"),
                Ids.parseIfGiven(enterpriseId, "enterpriseId"),
                Boolean.TRUE.equals(liveOnly));
        return reading.page(current.caller(), filter, first, after);
    }

    @Mutation
    @Description("Pairs a person with an enterprise (结对)")
    public PairingPayload pairingMake(@NonNull @Description("What is asked") PairingMakeInput input) {
        return answer(caller -> making.make(caller, input.read()));
    }

    @Mutation
    @Description("Ends a pairing at once")
    public PairingPayload pairingEnd(@NonNull @Description("What is asked") PairingEndInput input) {
        return answer(caller -> making.end(caller, Ids.parse(input.id(), "id"), input.reason()));
    }

    @NonNull
    @Description("The person")
    public List<Official> official(@Source List<Pairing> of) {
        Map<UUID, Official> found =
                officials.byIds(of.stream().map(Pairing::officialId).distinct().toList());
        return of.stream().map(one -> found.get(one.officialId())).toList();
    }

    @NonNull
    @Description("The enterprise")
    public List<Enterprise> enterprise(@Source List<Pairing> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(
                of.stream().map(Pairing::enterpriseId).distinct().toList());
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    private PairingPayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new PairingPayload(reading.pairing(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new PairingPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
