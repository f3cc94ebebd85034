package org.zoufang.problem.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ProblemOutcome;

/** A reply that was given. */
@Type("ProblemReply")
@Description("A reply (答复) that was given; drafts stay in the department")
public record ReplyView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("What it comes to") ProblemOutcome outcome,
        @NonNull @Description("As the enterprise reads it") String text,
        @Description("The legal basis of a refusal") String legalBasis,
        @Description("What the enterprise can do instead") String alternatives,
        @Description("When it is looked at again") LocalDate nextOn,
        @NonNull @Description("When it was given") Instant givenAt) {}
