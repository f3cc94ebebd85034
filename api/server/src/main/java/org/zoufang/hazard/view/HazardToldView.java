package org.zoufang.hazard.view;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Somebody was told of a danger. */
@Type("HazardTold")
@Description("Somebody was told of a danger (紧急告知)")
public record HazardToldView(
        @NonNull @Description("Who") String whom,
        @Description("The number that was called, if one was") String phone,
        @NonNull @Description("When, by the device that wrote it down") Instant at) {}
