package org.zoufang.visit.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Who receives a visit at the enterprise. */
@Type("Host")
@Description("Who receives the visit at the enterprise")
public record HostView(
        @NonNull @Description("The name") String name, @Description("The post at the enterprise") String post) {}
