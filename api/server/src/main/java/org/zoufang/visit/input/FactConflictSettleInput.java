package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.FactChoice;

/** Chooses between two values of a fact. */
@Input("FactConflictSettleInput")
@Description("Chooses between two values of a fact; the same choice again is the same success")
public record FactConflictSettleInput(
        @NonNull @Id @Description("The conflict") String id,
        @NonNull @Description("Which value stands from now on") FactChoice keep,
        @Description("The version of the visit that the choice was made on; not sent, that of the conflict."
                        + " If the fact was changed elsewhere since, PROPOSED is refused with STALE_VERSION")
                Integer baseVersion) {}
