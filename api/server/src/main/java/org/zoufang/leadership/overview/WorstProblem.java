package org.zoufang.leadership.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.ProblemState;
import org.zoufang.leadership.EnterpriseName;

/** A problem that its department has not answered in time. */
@Description("A problem (诉求) that its department has not answered in time")
public record WorstProblem(
        @Id @NonNull @Description("The problem") UUID id,
        @NonNull @Description("Its number") String number,
        @NonNull @Description("What the enterprise needs") String text,
        @NonNull @Description("Whose it is") EnterpriseName enterprise,
        @NonNull @Description("How far it is") ProblemState state,
        @NonNull @Description("By when the department had to answer (a day in China)") LocalDate dueOn,
        @NonNull @Description("When it was brought in") Instant submittedAt,
        @Description("Which department leads") String lead) {}
