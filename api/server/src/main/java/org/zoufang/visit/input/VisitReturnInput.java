package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The service office returns a visit. */
@Input("VisitReturnInput")
@Description("The service office returns a visit to be completed; not one of the caller's own")
public record VisitReturnInput(
        @NonNull @Id @Description("The visit") String id, @NonNull @Description("What is missing") String comment) {}
