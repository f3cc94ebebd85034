package org.zoufang.plan.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A measure is added to a plan. */
@Input("EnterprisePlanAddMeasureInput")
@Description("A measure is added to a plan")
public record EnterprisePlanAddMeasureInput(
        @NonNull @Id @Description("UUIDv7 made once; the same again is the same success") String id,
        @NonNull @Id @Description("To which plan") String planId,
        @NonNull @Description("What is done") String text,
        @NonNull @Id @Description("Which department does it") String ownerId,
        @NonNull @Description("By this day, in China") LocalDate dueOn) {}
