package org.zoufang.problem.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A case meeting (一事一议) was held. */
@Input("ProblemHoldCaseMeetingInput")
@Description("A case meeting (一事一议) was held")
public record ProblemHoldCaseMeetingInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("On which day, in China") LocalDate heldOn,
        @NonNull @Description("Who took part") String participants,
        @NonNull @Description("What was decided") String text,
        @Nullable @Description("Files that go along; their bytes were handed in before, as those of photos")
                List<@NonNull ProblemFileInput> files) {}
