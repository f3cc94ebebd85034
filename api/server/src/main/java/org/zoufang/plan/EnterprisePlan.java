package org.zoufang.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A plan for one enterprise. */
@Type("EnterprisePlan")
@Description("A plan for one enterprise (一企一策): goals, measures of departments, the problems it is for, reviews")
public record EnterprisePlan(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("Grows by one with each change") int version,
        @NonNull @Description("What it is called") String title,
        @Description("How the enterprise stands") String situation,
        @NonNull @Description("What is to be reached") String goals,
        @NonNull @Description("From this day on, in China") LocalDate fromDay,
        @NonNull @Description("Until this day") LocalDate toDay,
        @NonNull @Description("When it was made") Instant madeAt,
        @Description("When it was ended; null while it is in force") Instant endedAt,
        @Description("What came of it") String conclusion,
        @NonNull @Description("How many measures it has") int measureCount,
        @NonNull @Description("How many of them are still open") int openCount,
        @NonNull @Description("How many open ones are past their day") int overdueCount,
        @Ignore UUID enterpriseId,
        @Ignore UUID madeById) {}
