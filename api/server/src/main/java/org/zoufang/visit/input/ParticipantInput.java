package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;

/** Who takes part in a visit that is being recorded. */
@Input("ParticipantInput")
@Description("Who takes part in a visit")
public record ParticipantInput(
        @NonNull @Id @Description("The official") String officialId,
        @NonNull @Description("Lead, member or recorder") ParticipantRole role,
        @NonNull @Description("In which capacity (身份) he takes part") Role capacity) {}
