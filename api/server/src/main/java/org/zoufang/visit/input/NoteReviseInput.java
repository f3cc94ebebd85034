package org.zoufang.visit.input;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes the text of a note block. */
@Input("NoteReviseInput")
@Description("Changes the text of a note block; only its author may. If he changed it on another device since"
        + " baseVersion, the text becomes a block beside it")
public record NoteReviseInput(
        @NonNull @Id @Description("The note") String id,
        @NonNull @Description("The version that the person saw when he changed it") int baseVersion,
        @NonNull @Description("The whole new text") String text,
        @Description("When the device says it was written: evidence, never order") Instant writtenAt) {}
