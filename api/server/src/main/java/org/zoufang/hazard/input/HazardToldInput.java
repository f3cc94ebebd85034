package org.zoufang.hazard.input;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Somebody was told of a danger. */
@Input("HazardToldInput")
@Description("Somebody was told of a danger")
public record HazardToldInput(
        @NonNull @Description("Who: an office, a person, everybody in the hall") String whom,
        @Description("The number that was called, if one was") String phone,
        @Description("When the device says it was; now unless told") Instant toldAt) {}
