package org.zoufang.hazard.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The enterprise says that a hazard is rectified. */
@Input("HazardClaimFixedInput")
@Description("The enterprise says that a hazard is rectified")
public record HazardClaimFixedInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("What was done") String text,
        @Nullable @Id @Description("Photos of visits that show how it is now") List<@NonNull String> photoIds) {}
