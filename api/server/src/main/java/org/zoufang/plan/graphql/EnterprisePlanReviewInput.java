package org.zoufang.plan.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A plan was looked at. */
@Input("EnterprisePlanReviewInput")
@Description("A plan was looked at")
public record EnterprisePlanReviewInput(
        @NonNull @Id @Description("UUIDv7 made once; the same again is the same success") String id,
        @NonNull @Id @Description("The plan") String planId,
        @NonNull @Description("On which day, in China") LocalDate reviewedOn,
        @NonNull @Description("What was found") String text) {}
