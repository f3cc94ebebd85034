package org.zoufang.cluster.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.problem.input.ProblemFileInput;

/** The lead department drafts the measure. */
@Input("ClusterDraftMeasureInput")
@Description("The lead department drafts the measure")
public record ClusterDraftMeasureInput(
        @NonNull @Id @Description("The common problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("What it comes to: A, B or C; a refusal is given to each enterprise by itself")
                ProblemOutcome outcome,
        @NonNull @Description("The measure, as every enterprise will read it") String text,
        @Description("When it is looked at again; needed for outcomes B and C") LocalDate nextOn,
        @Nullable
                @Description(
                        "Files that go along to every enterprise; their bytes were handed in before, as those of photos")
                List<@NonNull ProblemFileInput> files) {}
