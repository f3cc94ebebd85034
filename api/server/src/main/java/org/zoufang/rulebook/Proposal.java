package org.zoufang.rulebook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.ProposalSubject;

/** A change to what the city lays down, proposed by one person and decided by another. */
@Type("Proposal")
@Description("A change to what the city lays down; one proposes, another decides (双人审批)")
public record Proposal(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("What it changes") ProposalSubject subject,
        @NonNull @Description("What it is called") String title,
        @NonNull @Description("The document that it rests on (依据)") String source,
        @NonNull @Description("How far it is") ProposalState state,
        @NonNull @Description("When it was proposed") Instant proposedAt,
        @Description("When it was decided or withdrawn") Instant decidedAt,
        @Description("Why it was rejected") String comment,
        @Ignore UUID proposedById,
        @Ignore UUID decidedById) {}
