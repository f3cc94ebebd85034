package org.zoufang.leadership.figures;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** The figures of a period, as a whole and by groups. */
@Type("ClosedLoop")
@Description("The figures of problems taken in during a period, as far as the caller sees")
public record ClosedLoop(
        @NonNull @Description("The first day on which they were taken in, in China") LocalDate from,
        @NonNull @Description("The last day") LocalDate to,
        @NonNull @Description("All of them") ClosedLoopFigures total,
        @NonNull @Description("By what was asked; empty if nothing was") List<@NonNull ClosedLoopFigures> groups) {}
