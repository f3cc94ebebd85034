package org.zoufang.leadership.file;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;

/** A hazard in an enterprise's file; {@code hazard(id)} has the whole. */
@Description("A safety hazard (安全隐患) in an enterprise's file; `hazard(id)` has the whole")
public record FileHazard(
        @Id @NonNull @Description("The hazard") UUID id,
        @NonNull @Description("Its number") String number,
        @NonNull @Description("What is dangerous") String text,
        @Description("Where on the site") String place,
        @Description("General or major; null before it is graded") HazardGrade grade,
        @NonNull @Description("Where it is in its life") HazardState state,
        @Description("Which body answers for it; null while none is known") String regulator,
        @Description(
                        "The day of the time limit that runs (a day in China): to rectify it, or to re-check it; null where none runs")
                LocalDate limitOn,
        @Description("Days by which that has passed; 0 if it has not") int overdueDays) {}
