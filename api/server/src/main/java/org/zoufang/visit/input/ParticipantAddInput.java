package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;

/** Adds a participant. */
@Input("ParticipantAddInput")
@Description("Adds a participant to a visit")
public record ParticipantAddInput(
        @NonNull @Id @Description("The visit") String visitId,
        @NonNull @Id @Description("Who takes part") String officialId,
        @NonNull @Description("Member or recorder; a visit has one lead already") ParticipantRole role,
        @NonNull @Description("In which capacity (身份) he takes part") Role capacity) {}
