package org.zoufang.hazard.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Lists a major hazard for supervision (挂牌督办). */
@Input("HazardListInput")
@Description("Lists a major hazard for supervision (挂牌督办)")
public record HazardListInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("The number under which it is listed") String listingNo,
        @Description("By when, in China; as its plan says unless told") LocalDate dueOn,
        @Description("What is said with it") String text) {}
