package org.zoufang.rulebook.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Names a proposal to be approved or withdrawn. */
@Input("ProposalDecideInput")
@Description("Names a proposal to be approved or withdrawn")
public record ProposalDecideInput(@NonNull @Id @Description("The proposal") String id) {}
