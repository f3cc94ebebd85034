package org.zoufang.leadership.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;

/** A promise in an enterprise's file; {@code commitment(id)} has the whole. */
@Description("A promise (承诺事项) in an enterprise's file; `commitment(id)` has the whole")
public record FilePromise(
        @Id @NonNull @Description("The promise") UUID id,
        @NonNull @Description("Its number") String number,
        @NonNull @Description("The exact words, as they were said; never changed") String text,
        @Description("What is promised instead since it was agreed anew") String agreedText,
        @NonNull @Description("Who owes it: the name of the official or of the body") String owner,
        @Description("The official's title; null for a body") String ownerTitle,
        @Description("To whom of the enterprise it was said") String contactName,
        @NonNull @Description("When it was made, by the device that wrote it down") Instant madeAt,
        @NonNull @Description("By which day it is due now, in China") LocalDate dueOn,
        @NonNull @Description("By which day it was promised first") LocalDate firstDueOn,
        @NonNull @Description("Where it is in its life") CommitmentState state,
        @NonNull @Description("Whether it was kept, counted today") CommitmentStanding standing) {}
