package org.zoufang.problem.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A step on a problem, with what is said. */
@Input("ProblemStepInput")
@Description("A step on a problem, with what is said")
public record ProblemStepInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @Description("What is said: a question, a reason, a comment, a decision") String text,
        @Nullable @Description("Files that go along; their bytes were handed in before, as those of photos")
                List<@NonNull ProblemFileInput> files,
        @Id
                @Description(
                        "The answer (答复) that was read before this was done, where the step is about one, such as the"
                                + " draft that is approved: where another one stands meanwhile, it is refused; may be left out")
                String answerId) {}
