package org.zoufang.trail.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which hold to lift. */
@Input("TrailHoldLiftInput")
@Description("Which hold of the trail to lift")
public record TrailHoldLiftInput(@Id @NonNull @Description("The hold") String id) {}
