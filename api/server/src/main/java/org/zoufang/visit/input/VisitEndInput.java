package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The team has left. */
@Input("VisitEndInput")
@Description("The team has left")
public record VisitEndInput(
        @NonNull @Id @Description("The visit") String id,
        @NonNull @Description("When it left, by the device; kept as it is said") DeviceTimeInput at) {}
