package org.zoufang.visit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;
import org.zoufang.visit.view.NoteBlockView;

/** What became of a command on a note block. */
@Description("What became of a command on a note block")
public record NotePayload(
        @Description("As it stands now; null if something is to be mended") NoteBlockView note,
        @Description("The block that keeps what was sent, because its author changed the note on another device too")
                NoteBlockView sibling,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
