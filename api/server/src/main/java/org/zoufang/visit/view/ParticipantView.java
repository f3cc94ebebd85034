package org.zoufang.visit.view;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.official.Official;

/** Who takes part in a visit. */
@Type("Participant")
@Description("Who takes part in a visit")
public record ParticipantView(
        @NonNull @Description("The person") Official official,
        @NonNull @Description("Lead, member or recorder") ParticipantRole role,
        @NonNull @Description("In which capacity (身份) he takes part") Role capacity,
        @Description("When he closed his notes") Instant notesClosedAt,
        @Description("Why the lead went on without his notes") String waivedReason) {}
