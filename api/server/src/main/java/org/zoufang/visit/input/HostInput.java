package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Who receives a visit at the enterprise. */
@Input("HostInput")
@Description("Who receives the visit at the enterprise")
public record HostInput(
        @NonNull @Description("The name") String name, @Description("The post at the enterprise") String post) {}
