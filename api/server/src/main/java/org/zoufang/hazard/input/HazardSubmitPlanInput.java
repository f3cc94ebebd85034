package org.zoufang.hazard.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The plan of a major hazard (治理方案); each part has to be there. */
@Input("HazardSubmitPlanInput")
@Description("The plan of a major hazard (治理方案); each part has to be there")
public record HazardSubmitPlanInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Goal and task (目标和任务)") String goal,
        @NonNull @Description("Methods and measures (方法和措施)") String measures,
        @NonNull @Description("Money and material (经费和物资)") String money,
        @NonNull @Description("Who answers for it (机构和人员)") String people,
        @NonNull @Description("By when, in China (时限)") LocalDate until,
        @NonNull @Description("Safety measures and emergency plan (安全措施和应急预案)") String emergencyPlan) {}
