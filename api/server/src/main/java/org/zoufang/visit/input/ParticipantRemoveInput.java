package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Removes a participant. */
@Input("ParticipantRemoveInput")
@Description("Removes a participant who has written nothing")
public record ParticipantRemoveInput(
        @NonNull @Id @Description("The visit") String visitId,
        @NonNull @Id @Description("Who does not take part") String officialId) {}
