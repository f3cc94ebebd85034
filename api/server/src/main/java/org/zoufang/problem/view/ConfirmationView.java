package org.zoufang.problem.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.EnterpriseVerdict;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.Satisfaction;
import org.zoufang.official.Official;

/** What an enterprise said to an answer. */
@Type("ProblemConfirmation")
@Description("What an enterprise said to an answer (企业确认); no answer is never satisfaction")
public record ConfirmationView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("To what outcome") ProblemOutcome outcome,
        @NonNull @Description("What it said") EnterpriseVerdict verdict,
        @Description("How content it is with the result; null: it did not say") Satisfaction result,
        @Description("How content it is with the manner; null: it did not say") Satisfaction manner,
        @Description("Who of the enterprise") String contactName,
        @Description("Who wrote it down; null: the enterprise itself") Official recordedBy,
        @NonNull @Description("When") Instant at) {}
