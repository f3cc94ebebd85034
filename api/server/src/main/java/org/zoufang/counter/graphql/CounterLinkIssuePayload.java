package org.zoufang.counter.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.counter.CounterLink;
import org.zoufang.shared.UserError;

/** A link that was issued, with its text. */
@Description("A link that was issued; its address is given here and never again")
public record CounterLinkIssuePayload(
        @Description("The link, if nothing stood against it") CounterLink counterLink,
        @Description("The address to hand over; whoever has it sees the enterprise's visits") String url,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {

    @Override
    public String toString() {
        return "CounterLinkIssuePayload of " + counterLink;
    }
}
