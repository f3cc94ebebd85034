package org.zoufang.visit.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;
import org.zoufang.official.Official;

/** A note block of a visit. */
@Type("NoteBlock")
@Description("A note block (笔记条目) of a visit; it belongs to its author")
public record NoteBlockView(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("Grows by one with each change") int version,
        @NonNull @Id @Description("The visit") UUID visitId,
        @NonNull @Description("Who wrote it") Official author,
        @NonNull @Description("Where it stands among the notes") int position,
        @NonNull @Description("What it is") NoteKind kind,
        @NonNull @Description("The text; empty once withdrawn") String text,
        @NonNull @Description("Who may be shown it") Confidentiality confidentiality,
        @NonNull @Description("When the device says it was written: evidence, never order") Instant writtenAt,
        @NonNull @Description("When the server stored it first") Instant recordedAt,
        @NonNull @Description("Whether its author has hidden it") boolean withdrawn,
        @Description("Why") String withdrawnReason,
        @NonNull @Description("Whether the text is not shown to the caller, because it is marked sensitive (敏感)")
                boolean withheld,
        @Description("In whose name its author wrote it") Official onBehalfOf,
        @Id @Description("The block that its author had changed on another device; this is his other text of it")
                UUID siblingOfId,
        @NonNull @Description("Whether he has chosen to keep both") boolean siblingKept,
        @NonNull @Description("What looks wrong about writtenAt; empty if nothing does")
                List<@NonNull ClockFlag> clockFlags) {}
