package org.zoufang.problem.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.SupervisionState;
import org.zoufang.official.Organisation;

/** A supervision order as it stands. */
@Type("SupervisionOrder")
@Description("A supervision order (督办单) to a department about a problem")
public record SupervisionView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Id @Description("The problem") UUID problemId,
        @NonNull @Description("To whom") Organisation organisation,
        @NonNull @Description("Its colour") SupervisionLevel level,
        @NonNull @Description("How far it is") SupervisionState state,
        @NonNull @Description("Whether the clock issued it") boolean automatic,
        @NonNull @Description("When it was issued") Instant issuedAt,
        @Description("Why, where a person issued it") String reason,
        @NonNull @Description("Working days by which the answer was overdue then") int overdueDays,
        @NonNull @Description("By when the department replies to it") LocalDate replyBy,
        @Description("The department's reply") String reply,
        @Description("When it replied") Instant repliedAt,
        @Description("What the supervisor section said to it") String settlement,
        @Ignore UUID issuedById) {}
