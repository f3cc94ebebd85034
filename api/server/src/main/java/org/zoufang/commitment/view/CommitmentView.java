package org.zoufang.commitment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;

/** A promise to an enterprise, as it stands today. */
@Type("Commitment")
@Description("A promise to an enterprise (承诺事项): the exact words, who owes it, by when, and whether it was kept")
public record CommitmentView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("Grows by one with each step") int version,
        @NonNull @Description("Its number (承诺编号): year and count") String number,
        @Id @Description("The visit at which it was made") UUID visitId,
        @Id @Description("The note block it came from") UUID noteId,
        @NonNull @Description("The exact words, as they were said; never changed") String text,
        @Description("What is promised instead since it was agreed anew") String agreedText,
        @Description("To whom of the enterprise it was said") String contactName,
        @NonNull @Description("When it was made, by the device that wrote it down") Instant madeAt,
        @NonNull @Description("When the server took it in") Instant recordedAt,
        @NonNull @Description("Where it is in its life") CommitmentState state,
        @NonNull @Description("Since when") Instant stateSince,
        @NonNull @Description("Whether it was kept, counted today") CommitmentStanding standing,
        @NonNull @Description("By which day it is due now, in China") LocalDate dueOn,
        @NonNull @Description("By which day it was promised first") LocalDate firstDueOn,
        @NonNull @Description("Whether days of a year without a holiday notice were counted for it")
                boolean dueProvisional,
        @NonNull @Description("Working days by which it is overdue now; 0 if it is not, or is not owed any more")
                int overdueDays,
        @NonNull @Description("How often it was agreed anew") int renegotiations,
        @Description("On which day its owner fulfilled it") LocalDate fulfilledOn,
        @Ignore UUID enterpriseId,
        @Ignore UUID ownerId,
        @Ignore UUID unitId,
        @Ignore UUID promisedById,
        @Ignore UUID recordedById,
        @Ignore UUID principalId) {

    /** What is promised now. */
    @Ignore
    public String promised() {
        return agreedText == null ? text : agreedText;
    }
}
