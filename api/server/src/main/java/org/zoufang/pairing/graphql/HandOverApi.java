package org.zoufang.pairing.graphql;

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
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingReading;
import org.zoufang.pairing.handover.HandOver;
import org.zoufang.pairing.handover.HandOverLooking;
import org.zoufang.pairing.handover.HandOverOrder;
import org.zoufang.pairing.handover.HandOverPreview;
import org.zoufang.pairing.handover.HandOverReading;
import org.zoufang.pairing.handover.HandingOver;
import org.zoufang.pairing.handover.SignedNote;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Handing enterprises over, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HandOverApi {

    private final CurrentCaller current;
    private final HandOverLooking looking;
    private final HandOverReading reading;
    private final HandingOver handing;
    private final PairingReading pairings;
    private final OfficialReading officials;

    HandOverApi(
            CurrentCaller current,
            HandOverLooking looking,
            HandOverReading reading,
            HandingOver handing,
            PairingReading pairings,
            OfficialReading officials) {
        this.current = current;
        this.looking = looking;
        this.reading = reading;
        this.handing = handing;
        this.pairings = pairings;
        this.officials = officials;
    }

    @Query
    @Description("What handing this pairing over would move now; nothing is done by asking")
    public HandOverPreview handOverPreview(
            @NonNull @Id @Description("The pairing") String pairingId,
            @Id @Description("Who would take over, if that is known") String toOfficialId) {
        UUID successor = Ids.parseIfGiven(toOfficialId, "toOfficialId");
        return looking.look(current.caller(), Ids.parse(pairingId, "pairingId"), successor)
                .orElse(null);
    }

    @Query("handOver")
    @Description("One hand-over, for who may see the pairing that ended by it or began")
    public HandOver oneHandOver(@NonNull @Id @Description("Its id") String id) {
        return reading.handOver(current.caller(), Ids.parse(id, "id")).orElse(null);
    }

    @Mutation
    @Description("The one who leaves writes to his successor and signs; the service office hands over after it")
    public PairingPayload pairingHandOverNote(@NonNull @Description("What is asked") PairingHandOverNoteInput input) {
        return answer(caller -> {
            UUID pairing = Ids.parse(input.pairingId(), "pairingId");
            handing.note(caller, Ids.parse(input.id(), "id"), pairing, input.text(), input.password());
            return pairing;
        });
    }

    @Mutation
    @Description("Hands an enterprise over in one signed step (交接); the answer is the successor's pairing")
    public PairingPayload pairingHandOver(@NonNull @Description("What is asked") PairingHandOverInput input) {
        return answer(caller -> {
            HandOverOrder order = input.read();
            UUID id = handing.handOver(caller, order, input.password());
            return reading.handOver(caller, id).orElseThrow().successorPairingId();
        });
    }

    @Description("Whose pairing went before this one; none: it was not handed over")
    public List<Pairing> predecessor(@Source List<Pairing> of) {
        Map<UUID, Pairing> found = pairings.byIds(
                of.stream().map(Pairing::predecessorId).filter(Objects::nonNull).toList());
        return of.stream()
                .map(one -> one.predecessorId() == null ? null : found.get(one.predecessorId()))
                .toList();
    }

    @Description("By which hand-over it began, or ended")
    public List<HandOver> handOver(@Source List<Pairing> of) {
        Map<UUID, HandOver> found = reading.of(current.caller(), of);
        return of.stream().map(one -> found.get(one.id())).toList();
    }

    @Description("What its person has signed for a successor while it is in force")
    public List<SignedNote> handOverNote(@Source List<Pairing> of) {
        return of.stream()
                .map(one -> one.live() ? reading.note(one.id()).orElse(null) : null)
                .toList();
    }

    @NonNull
    @Description("Who carried it out")
    public List<Official> signedBy(@Source List<HandOver> of) {
        Map<UUID, Official> found =
                officials.byIds(of.stream().map(HandOver::signedById).distinct().toList());
        return of.stream().map(one -> found.get(one.signedById())).toList();
    }

    private PairingPayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new PairingPayload(pairings.pairing(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new PairingPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
