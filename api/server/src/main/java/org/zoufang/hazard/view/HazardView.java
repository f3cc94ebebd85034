package org.zoufang.hazard.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;

/** How a safety hazard stands. */
@Type("Hazard")
@Description("A safety hazard (安全隐患) at an enterprise: the competent regulator grades, orders and re-checks; a service"
        + " visit reminds and refers")
public record HazardView(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("Grows by one with each step") int version,
        @NonNull @Description("Its number (隐患编号): year and count") String number,
        @Id @Description("The visit at which it was seen") UUID visitId,
        @Id @Description("The note block it came from") UUID noteId,
        @Description("Its category: a code of the catalogue HAZARD_CATEGORY") String category,
        @Description("Where exactly") String place,
        @NonNull @Description("What is dangerous") String text,
        @NonNull @Description("Whether people were in danger when it was found (紧急危险)") boolean immediate,
        @NonNull @Description("When it was seen, by the device that wrote it down") Instant foundAt,
        @NonNull @Description("When the server took it in") Instant reportedAt,
        @NonNull @Description("Where it is in its life") HazardState state,
        @NonNull @Description("Since when") Instant stateSince,
        @Description("How grave it is; none before it is graded") HazardGrade grade,
        @Description("The expert whom the regulator asked") String gradedExpert,
        @Description("By when the enterprise rectifies it, in China") LocalDate dueOn,
        @Description("By when the regulator re-checks it, in China") LocalDate recheckBy,
        @Description("The day that the regulator named for it, in China") LocalDate recheckOn,
        @NonNull @Description("Whether it has passed its re-check") boolean recheckPassed,
        @NonNull
                @Description(
                        "Days by which the enterprise, or the regulator for its re-check, is overdue now; 0 if not")
                int overdueDays,
        @Description("Since when it is under supervision (督办)") Instant supervisedAt,
        @Description("The number under which a major one is listed (挂牌督办)") String listingNo,
        @Description("To which body it was handed for enforcement") String transferredTo,
        @Description("The number of that body's receipt") String receiptNo,
        @Description("When it was closed, taken off the list or handed over") Instant closedAt,
        @Ignore UUID enterpriseId,
        @Ignore UUID reportedById,
        @Ignore UUID principalId,
        @Ignore UUID gradedById,
        @Ignore UUID regulatorId) {}
