package org.zoufang.leadership.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.ProblemState;

/** A problem in an enterprise's file; {@code problem(id)} has the whole. */
@Description("A problem (诉求) in an enterprise's file; `problem(id)` has the whole")
public record FileProblem(
        @Id @NonNull @Description("The problem") UUID id,
        @NonNull @Description("Its number") String number,
        @NonNull @Description("What the enterprise needs") String text,
        @NonNull @Description("How far it is") ProblemState state,
        @NonNull @Description("When it was brought in") Instant submittedAt,
        @Description("By when the department answers (a day in China); null while nobody has it") LocalDate dueOn,
        @Description("Which department leads; null while none does") String lead) {}
