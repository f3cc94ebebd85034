package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The caller has written all he has to write. */
@Input("VisitCloseNotesInput")
@Description("The caller's own notes are complete")
public record VisitCloseNotesInput(
        @NonNull @Id @Description("The visit") String id,
        @Id @Description("Whose notes a secretary closes; not sent, the caller's own") String onBehalfOfId) {}
