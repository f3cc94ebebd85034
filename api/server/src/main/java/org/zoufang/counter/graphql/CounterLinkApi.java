package org.zoufang.counter.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.counter.CounterLink;
import org.zoufang.counter.CounterLinkConnection;
import org.zoufang.counter.CounterLinkIssuing;
import org.zoufang.counter.CounterLinkReading;
import org.zoufang.counter.CounterLinkRevoking;
import org.zoufang.counter.NewCounterLink;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Links for enterprises through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CounterLinkApi {

    private final CurrentCaller current;
    private final CounterLinkReading reading;
    private final CounterLinkIssuing issuing;
    private final CounterLinkRevoking revoking;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;

    CounterLinkApi(
            CurrentCaller current,
            CounterLinkReading reading,
            CounterLinkIssuing issuing,
            CounterLinkRevoking revoking,
            OfficialReading officials,
            EnterpriseReading enterprises) {
        this.current = current;
        this.reading = reading;
        this.issuing = issuing;
        this.revoking = revoking;
        this.officials = officials;
        this.enterprises = enterprises;
    }

    @Query
    @Description(
            "Links that enterprises have, the latest first: all for the service office, a liaison officer's own firms, else those that one gave out")
    public CounterLinkConnection counterLinks(
            @Description("The cursor after which the page begins") String after,
            @Id @Description("Of this enterprise") String enterpriseId,
            @Id @Description("Good for this problem") String problemId,
            @Description("How many, 20 if not said, at most 100") Integer first) {
        return reading.page(
                current.caller(),
                Ids.parseIfGiven(enterpriseId, "enterpriseId"),
                Ids.parseIfGiven(problemId, "problemId"),
                first,
                after);
    }

    @Mutation
    @Description("Gives an enterprise's contact a link (企业办事链接)")
    public CounterLinkIssuePayload counterLinkIssue(
            @NonNull @Description("What is asked") CounterLinkIssueInput input) {
        Caller caller = current.caller();
        try {
            NewCounterLink asked = input.read();
            String url = issuing.issue(caller, asked);
            return new CounterLinkIssuePayload(link(caller, asked.id()), url, List.of());
        } catch (Refused refused) {
            return new CounterLinkIssuePayload(null, null, UserError.of(refused, caller.locale()));
        }
    }

    @Mutation
    @Description("Ends a link at once")
    public CounterLinkPayload counterLinkRevoke(@NonNull @Description("What is asked") CounterLinkRevokeInput input) {
        Caller caller = current.caller();
        try {
            UUID id = revoking.revoke(caller, Ids.parse(input.id(), "id"));
            return new CounterLinkPayload(link(caller, id), List.of());
        } catch (Refused refused) {
            return new CounterLinkPayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @NonNull
    @Description("The enterprise")
    public List<Enterprise> enterprise(@Source List<CounterLink> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(
                of.stream().map(CounterLink::enterpriseId).distinct().toList());
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    @NonNull
    @Description("Who issued it")
    public List<Official> issuedBy(@Source List<CounterLink> of) {
        Map<UUID, Official> found = officials.byIds(
                of.stream().map(CounterLink::issuedById).distinct().toList());
        return of.stream().map(one -> found.get(one.issuedById())).toList();
    }

    private CounterLink link(Caller caller, UUID id) {
        return reading.link(caller, id).orElse(null);
    }
}
