package org.zoufang.hazard.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** People are in danger: who was told, and when. */
@Input("HazardWarnInput")
@Description("People are in danger: who was told, and when")
public record HazardWarnInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Nullable @Description("Who was told") List<@NonNull HazardToldInput> told,
        @Description("What was done on the spot") String text) {}
