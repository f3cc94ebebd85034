package org.zoufang.quarantine.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.QuarantineSettlement;

/** Settles what could not be stored in its place. */
@Input("QuarantineSettleInput")
@Description("Settles what could not be stored in its place")
public record QuarantineSettleInput(
        @NonNull @Id @Description("The entry in the quarantine") String id,
        @NonNull @Description("How") QuarantineSettlement how,
        @NonNull @Description("Why, for its author and for who looks later") String reason) {}
