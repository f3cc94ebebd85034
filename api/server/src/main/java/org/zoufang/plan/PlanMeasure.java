package org.zoufang.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.MeasureState;
import org.zoufang.official.Organisation;

/** A measure of a plan. */
@Type("PlanMeasure")
@Description("A measure of a plan, with its owner and its day")
public record PlanMeasure(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("What is done") String text,
        @NonNull @Description("Who does it") Organisation owner,
        @NonNull @Description("By this day, in China") LocalDate dueOn,
        @NonNull @Description("How far it is") MeasureState state,
        @NonNull @Description("Whether it is open and past its day") boolean overdue,
        @Description("What was done, or why it was given up") String report,
        @Description("When that was said") Instant settledAt,
        @Ignore UUID planId) {}
