package org.zoufang.hazard.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** The plan of a major hazard. */
@Type("HazardPlan")
@Description("The plan of a major hazard (重大事故隐患治理方案)")
public record HazardPlanView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("Goal and task") String goal,
        @NonNull @Description("Methods and measures") String measures,
        @NonNull @Description("Money and material") String money,
        @NonNull @Description("Who answers for it") String people,
        @NonNull @Description("By when, in China") LocalDate until,
        @NonNull @Description("Safety measures and emergency plan") String emergencyPlan,
        @NonNull @Description("When it was handed in") Instant at) {}
