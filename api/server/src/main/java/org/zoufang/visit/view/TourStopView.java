package org.zoufang.visit.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.enterprise.Enterprise;

/** One stop of a tour. */
@Type("TourStop")
@Description("One stop of a tour (行程站点)")
public record TourStopView(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("Its place in the order, from 0") int position,
        @NonNull @Description("The enterprise to call on") Enterprise enterprise,
        @NonNull @Description("What to look at there") List<@NonNull String> points,
        @Description("Planned begin") Instant plannedFrom,
        @Description("Planned end") Instant plannedTo) {}
