package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes the text of a note block. */
@Input("NoteReviseInput")
@Description("Changes the text of a note block; only its author may")
public record NoteReviseInput(
        @NonNull @Id @Description("The note") String id,
        @NonNull @Description("The version that the change was made on") int baseVersion,
        @NonNull @Description("The whole new text") String text) {}
