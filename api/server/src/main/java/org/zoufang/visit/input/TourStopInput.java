package org.zoufang.visit.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One stop of a tour. */
@Input("TourStopInput")
@Description("One stop of a tour (行程站点)")
public record TourStopInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Id @Description("The enterprise to call on") String enterpriseId,
        @Nullable @Description("What to look at there") List<@NonNull String> points,
        @Description("Planned begin") Instant plannedFrom,
        @Description("Planned end") Instant plannedTo) {}
