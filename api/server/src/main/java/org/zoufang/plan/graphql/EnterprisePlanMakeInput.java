package org.zoufang.plan.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A plan for one enterprise (一企一策) is made. */
@Input("EnterprisePlanMakeInput")
@Description("A plan for one enterprise (一企一策) is made")
public record EnterprisePlanMakeInput(
        @NonNull @Id @Description("UUIDv7 made once; the same again is the same success") String id,
        @NonNull @Id @Description("For which enterprise") String enterpriseId,
        @NonNull @Description("What it is called") String title,
        @Description("How the enterprise stands") String situation,
        @NonNull @Description("What is to be reached") String goals,
        @NonNull @Description("From this day on, in China") LocalDate fromDay,
        @NonNull @Description("Until this day") LocalDate toDay) {}
