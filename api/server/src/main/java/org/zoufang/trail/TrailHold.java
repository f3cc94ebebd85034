package org.zoufang.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.Official;

/** A period of the trail that is kept beyond its time. */
@Description("A period of the trail that is kept beyond its time (封存), until an auditor lifts it")
public record TrailHold(
        @Id @NonNull @Description("Its id") UUID id,
        @NonNull @Description("The first day, in China") LocalDate fromDay,
        @Description("The last day, in China; null: no end") LocalDate toDay,
        @NonNull @Description("Why") String reason,
        @Description("Who set it") Official setBy,
        @NonNull @Description("When it was set") Instant setAt,
        @Description("Who lifted it") Official liftedBy,
        @Description("When it was lifted; null while it holds") Instant liftedAt) {}
