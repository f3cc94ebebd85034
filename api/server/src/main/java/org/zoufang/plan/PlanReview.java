package org.zoufang.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.official.Official;

/** How a plan was looked at. */
@Type("PlanReview")
@Description("How a plan was looked at, on a day")
public record PlanReview(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("On which day") LocalDate reviewedOn,
        @NonNull @Description("What was found") String text,
        @NonNull @Description("Who wrote it down") Official by,
        @Ignore UUID planId) {}
