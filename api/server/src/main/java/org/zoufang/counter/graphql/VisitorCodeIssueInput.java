package org.zoufang.counter.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Asks for a visitor's code. */
@Input("VisitorCodeIssueInput")
@Description("Asks for a visitor's code (来访核验码)")
public record VisitorCodeIssueInput(
        @NonNull @Id @Description("The visit, which has not ended") String visitId,
        @Id @Description("The principal whom it shows; not sent, oneself, or the one for whom one acts")
                String onBehalfOfId) {}
