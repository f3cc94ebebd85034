package org.zoufang.leadership.overview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The state of things today, as far as its reader sees.
 *
 * @param since the first day of this quarter
 */
@Description(
        "The state of things today, as far as the caller sees; docs/domain/figures.md says how each number is counted")
public record Overview(
        @NonNull @Description("Today, in China") LocalDate day,
        @NonNull @Description("The first day of this quarter") LocalDate since,
        @NonNull
                @Description("Enterprises at which somebody was in this quarter up to today; before: in the former"
                        + " quarter up to the same day of it")
                FigureCompared visited,
        @NonNull @Description("Key enterprises (重点企业) at which nobody was in this quarter, of all key enterprises")
                FigurePart notVisited,
        @NonNull @Description("Problems that are open for the enterprise; before: 30 days ago") FigureCompared open,
        @NonNull @Description("Problems whose answer is overdue, of all that wait for a department's answer")
                FigurePart overdue,
        @NonNull @Description("The ten whose answer is overdue longest") List<@NonNull WorstProblem> worst,
        @NonNull @Description("The ten departments with most overdue, then most waiting")
                List<@NonNull UnitLine> units) {}
