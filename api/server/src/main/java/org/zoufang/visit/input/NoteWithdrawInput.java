package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Hides a note block. */
@Input("NoteWithdrawInput")
@Description("Hides a note block; it is kept with the reason, never deleted")
public record NoteWithdrawInput(
        @NonNull @Id @Description("The note") String id,
        @NonNull @Description("Why") String reason,
        @Description(
                        "The version that the person saw; if he changed the text on another device since, it is not hidden")
                Integer baseVersion) {}
