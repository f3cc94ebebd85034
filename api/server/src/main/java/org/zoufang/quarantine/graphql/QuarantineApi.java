package org.zoufang.quarantine.graphql;

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
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.quarantine.QuarantineConnection;
import org.zoufang.quarantine.QuarantineEntry;
import org.zoufang.quarantine.QuarantineReading;
import org.zoufang.quarantine.QuarantinedText;
import org.zoufang.quarantine.SettlingAlong;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** The quarantine through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class QuarantineApi {

    private final CurrentCaller current;
    private final QuarantineReading reading;
    private final SettlingAlong settling;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;

    QuarantineApi(
            CurrentCaller current,
            QuarantineReading reading,
            SettlingAlong settling,
            OfficialReading officials,
            EnterpriseReading enterprises) {
        this.current = current;
        this.reading = reading;
        this.settling = settling;
        this.officials = officials;
        this.enterprises = enterprises;
    }

    @Query
    @NonNull
    @Description("What could not be stored in its place (待处理内容), the latest first, without its text: all for the"
            + " service office, for others what they wrote themselves")
    public QuarantineConnection quarantine(
            @Description("How many, 20 if not said, at most 100") Integer first,
            @Description("The cursor after which the page begins") String after,
            @Description("Only what is settled, or only what waits; both if not given") Boolean settled) {
        return reading.page(current.caller(), settled, first, after);
    }

    @Query
    @Description("One entry with what was written; null if there is none that the caller sees")
    public QuarantinedText quarantineEntry(@Id @NonNull @Description("The entry") String id) {
        return reading.text(current.caller(), Ids.parse(id, "id")).orElse(null);
    }

    @Mutation
    @Description(
            "Takes an entry over in its author's name, or sets it aside, and all that stands on it with it; the same again is the same success")
    public QuarantinePayload quarantineSettle(@NonNull @Description("What is asked") QuarantineSettleInput input) {
        Caller caller = current.caller();
        try {
            UUID id = settling.settle(caller, Ids.parse(input.id(), "id"), input.how(), input.reason());
            return new QuarantinePayload(reading.entry(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new QuarantinePayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @Description("Who wrote it; null if the person is not known here")
    public List<Official> author(@Source List<QuarantineEntry> of) {
        return people(of, QuarantineEntry::authorId);
    }

    @Description("Who settled it")
    public List<Official> settledBy(@Source List<QuarantineEntry> of) {
        return people(of, QuarantineEntry::settledById);
    }

    @Description("The enterprise it is about, if it is known")
    public List<Enterprise> enterprise(@Source List<QuarantineEntry> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(ids(of, QuarantineEntry::enterpriseId));
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    private List<Official> people(List<QuarantineEntry> of, Function<QuarantineEntry, UUID> whose) {
        Map<UUID, Official> found = officials.byIds(ids(of, whose));
        return of.stream().map(one -> found.get(whose.apply(one))).toList();
    }

    private static List<UUID> ids(List<QuarantineEntry> of, Function<QuarantineEntry, UUID> whose) {
        return of.stream().map(whose).filter(Objects::nonNull).distinct().toList();
    }
}
