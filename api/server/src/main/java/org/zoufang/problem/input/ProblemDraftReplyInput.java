package org.zoufang.problem.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.ProblemOutcome;

/** A handler drafts the reply. */
@Input("ProblemDraftReplyInput")
@Description("A handler drafts the reply")
public record ProblemDraftReplyInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("What the reply comes to") ProblemOutcome outcome,
        @NonNull @Description("The reply, as the enterprise will read it") String text,
        @Description("The legal basis; needed for outcome D") String legalBasis,
        @Description("What the enterprise can do instead; needed for outcome D") String alternatives,
        @Description("When it is looked at again; needed for outcomes B and C") LocalDate nextOn,
        @Nullable @Description("Files that go along; their bytes were handed in before, as those of photos")
                List<@NonNull ProblemFileInput> files) {}
