package org.zoufang.rulebook;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;

/** What became of a proposal. */
@Description("What became of a proposal")
public record ProposalPayload(
        @Description("The proposal, if nothing stood against it") Proposal proposal,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
