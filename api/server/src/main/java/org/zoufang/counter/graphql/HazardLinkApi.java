package org.zoufang.counter.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.counter.CounterLinkReading;
import org.zoufang.counter.HazardLinks;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Links to hazards through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HazardLinkApi {

    private final CurrentCaller current;
    private final HazardLinks links;
    private final CounterLinkReading reading;

    HazardLinkApi(CurrentCaller current, HazardLinks links, CounterLinkReading reading) {
        this.current = current;
        this.links = links;
        this.reading = reading;
    }

    @Mutation
    @Description(
            "Gives an enterprise's contact a link that is good for one hazard: its timeline, the plan, its own word")
    public CounterLinkIssuePayload hazardLinkIssue(@NonNull @Description("What is asked") HazardLinkIssueInput input) {
        Caller caller = current.caller();
        try {
            HazardLinks.New asked = input.read();
            String url = links.issue(caller, asked);
            return new CounterLinkIssuePayload(reading.link(caller, asked.id()).orElse(null), url, List.of());
        } catch (Refused refused) {
            return new CounterLinkIssuePayload(null, null, UserError.of(refused, caller.locale()));
        }
    }
}
