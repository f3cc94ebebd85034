package org.zoufang.commitment.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Agrees a promise anew: another day, or other words too. What was said first stays. */
@Input("CommitmentRenegotiateInput")
@Description(
        "Agrees a promise anew (重新约定): another day, or other words too; what was said first stays, and the enterprise"
                + " is told why")
public record CommitmentRenegotiateInput(
        @NonNull @Id @Description("The promise") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Why; the enterprise reads it") String text,
        @NonNull @Description("By which day now, in China") LocalDate dueOn,
        @Description("What is promised now, if other words were agreed") String agreedText,
        @Description("With whom of the enterprise it was agreed") String contactName) {}
