package org.zoufang.rulebook.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Names a proposal to be turned down. */
@Input("ProposalRejectInput")
@Description("Names a proposal to be turned down")
public record ProposalRejectInput(
        @NonNull @Id @Description("The proposal") String id, @NonNull @Description("Why") String comment) {}
