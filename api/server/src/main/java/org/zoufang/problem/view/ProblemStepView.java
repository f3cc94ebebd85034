package org.zoufang.problem.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ProblemState;
import org.zoufang.official.Official;

/** A line of a problem's timeline. */
@Type("ProblemStep")
@Description("A step on a problem: a line of its timeline, never changed")
public record ProblemStepView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The command's verb, such as assign") String command,
        @Description("Where the problem was before; null for the first") ProblemState from,
        @NonNull @Description("Where it was after") ProblemState to,
        @NonNull @Description("When the server took it in") Instant at,
        @Description("Who took it; null: the enterprise by its link, or the clock") Official by,
        @Description("Who of the enterprise, where it was its word") String contactName,
        @Description("What was said with it") String text,
        @Description("Of a look at a refusal: whether it should be done (该不该办); the text says whether it can be")
                String should,
        @NonNull @Description("Whether the enterprise sees it") boolean toEnterprise,
        @Description("What was signed with it on the glass; null: nothing") StepSignature signature) {}
