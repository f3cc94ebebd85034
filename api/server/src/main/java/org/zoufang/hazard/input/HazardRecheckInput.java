package org.zoufang.hazard.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a re-check found. */
@Input("HazardRecheckInput")
@Description("What a re-check found")
public record HazardRecheckInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Whether the hazard is gone") boolean passed,
        @NonNull @Description("What was found") String text,
        @Nullable @Id @Description("Photos of visits that show how it is now") List<@NonNull String> photoIds,
        @Description("If it is not gone: by when it has to be, in China") LocalDate newDueOn) {}
