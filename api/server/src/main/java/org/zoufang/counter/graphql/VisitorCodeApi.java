package org.zoufang.counter.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.counter.VisitorCode;
import org.zoufang.counter.VisitorCodeIssuing;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Visitor's codes through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class VisitorCodeApi {

    private final CurrentCaller current;
    private final VisitorCodeIssuing issuing;

    VisitorCodeApi(CurrentCaller current, VisitorCodeIssuing issuing) {
        this.current = current;
        this.issuing = issuing;
    }

    @Mutation
    @Description("A visitor's code (来访核验码) for who takes part in a visit, or for his principal")
    public VisitorCodePayload visitorCodeIssue(@NonNull @Description("What is asked") VisitorCodeIssueInput input) {
        Caller caller = current.caller();
        try {
            VisitorCode code = issuing.issue(
                    caller,
                    Ids.parse(input.visitId(), "visitId"),
                    Ids.parseIfGiven(input.onBehalfOfId(), "onBehalfOfId"));
            return new VisitorCodePayload(code.code(), code.url(), code.expiresAt(), List.of());
        } catch (Refused refused) {
            return new VisitorCodePayload(null, null, null, UserError.of(refused, caller.locale()));
        }
    }
}
