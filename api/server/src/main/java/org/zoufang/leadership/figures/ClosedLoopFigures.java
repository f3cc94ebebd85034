package org.zoufang.leadership.figures;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** The figures of a group of problems. */
@Type("ClosedLoopFigures")
@Description("The figures of problems taken in during a period; definitions in docs/domain/figures.md")
public record ClosedLoopFigures(
        @Description(
                        "Of which group: a month, a division's code, a department's id; none: of all, or of those without one")
                String key,
        @Description("What the group is called") String name,
        @NonNull @Description("Problems taken in") int taken,
        @NonNull @Description("Given to a department at least once") int given,
        @NonNull @Description("Answered at least once") int answered,
        @NonNull @Description("The outcome of the last answer") List<@NonNull OutcomeCount> outcomes,
        @NonNull @Description("Closed with the enterprise's own word that it is solved, of those given to a department")
                Share confirmedSolved,
        @NonNull @Description("Content with the result (办理结果)") SatisfactionFigures result,
        @NonNull @Description("Content with the manner (服务态度)") SatisfactionFigures manner,
        @NonNull @Description("Samples by others that passed, of all samples") Share samplesPassed,
        @NonNull @Description("Done again because the enterprise was not satisfied, of those answered") Share reworked,
        @NonNull @Description("Refusals that a second person looks at") RefusalFigures refusals,
        @NonNull @Description("Who saw them first") List<@NonNull FirstSeenCount> firstSeen,
        @NonNull @Description("Working days on the clocks of lead departments, of those given to one")
                DayFigures handlingDays,
        @NonNull
                @Description(
                        "Working days from the day it was taken in until the enterprise confirmed, of all taken in")
                DayFigures openForEnterpriseDays) {}
