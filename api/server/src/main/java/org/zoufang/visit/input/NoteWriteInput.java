package org.zoufang.visit.input;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;

/** Writes a note block. */
@Input("NoteWriteInput")
@Description("Writes a note block (笔记条目); it belongs to its author")
public record NoteWriteInput(
        @NonNull @Id @Description("UUIDv7 made by the client; the same id with the same content is the same success")
                String id,
        @NonNull @Id @Description("The visit") String visitId,
        @NonNull @Description("Where it stands among the notes") int position,
        @NonNull @Description("What it is") NoteKind kind,
        @NonNull @Description("The text") String text,
        @Description("Who may be shown it; internal unless told") Confidentiality confidentiality,
        @NonNull @Description("When the device says it was written: evidence, never order") Instant writtenAt,
        @Id @Description("In whose name a secretary writes; the author stays the caller") String onBehalfOfId) {}
