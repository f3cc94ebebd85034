package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The team is on site. */
@Input("VisitArriveInput")
@Description("The team is on site; a draft without a plan counts as unplanned")
public record VisitArriveInput(
        @NonNull @Id @Description("The visit") String id,
        @NonNull @Description("When it arrived, by the device; kept as it is said") DeviceTimeInput at) {}
