package org.zoufang.visit.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.official.Official;

/** A tour as its team sees it. */
@Type("Tour")
@Description("A tour (行程): ordered stops of one team on one day")
public record TourView(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("Grows by one with each change") int version,
        @NonNull @Description("What it is called") String title,
        @NonNull @Description("The day, in Asia/Shanghai") LocalDate day,
        @NonNull @Description("Who leads it") Official lead,
        @NonNull @Description("Where it goes, in order") List<@NonNull TourStopView> stops,
        @NonNull @Description("Who goes along, beside the lead") List<@NonNull Official> team) {}
