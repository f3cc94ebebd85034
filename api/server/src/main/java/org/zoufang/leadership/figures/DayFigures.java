package org.zoufang.leadership.figures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How long something took, in Chinese working days. */
@Type("DayFigures")
@Description("How long something took, in Chinese working days; what still runs is counted up to today")
public record DayFigures(
        @NonNull @Description("Of how many problems") int n,
        @Description("The mean, to a tenth") Double mean,
        @Description("As many took longer as took shorter") Double median) {}
