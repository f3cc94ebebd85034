package org.zoufang.commitment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.CommitmentState;
import org.zoufang.official.Official;

/** A line of a promise's timeline. */
@Type("CommitmentStep")
@Description("A step on a promise: a line of its timeline, never changed")
public record CommitmentStepView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The command's verb, such as fulfil") String command,
        @Description("Where the promise was before; null for the first") CommitmentState from,
        @NonNull @Description("Where it was after") CommitmentState to,
        @NonNull @Description("When the server took it in") Instant at,
        @Description("Who took it; null: the enterprise by its link") Official by,
        @Description("Who of the enterprise, where it was its word") String contactName,
        @Description("What was said with it") String text,
        @Description("By which day it is due from this step on, where the step says so") LocalDate dueOn,
        @NonNull @Description("Whether the enterprise sees it") boolean toEnterprise) {}
