package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The lead goes on without the notes of a named participant. */
@Input("VisitWaiveInput")
@Description("The lead goes on without the notes of a named participant")
public record VisitWaiveInput(
        @NonNull @Id @Description("The visit") String id,
        @NonNull @Id @Description("Whose notes are waived") String officialId,
        @NonNull @Description("Why") String reason) {}
