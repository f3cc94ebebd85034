package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The service office accepts a visit. */
@Input("VisitAcceptInput")
@Description("The service office accepts a visit; not one of the caller's own")
public record VisitAcceptInput(@NonNull @Id @Description("The visit") String id) {}
