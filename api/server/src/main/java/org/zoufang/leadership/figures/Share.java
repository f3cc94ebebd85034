package org.zoufang.leadership.figures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A share, never without the numbers it is of. */
@Type("Share")
@Description("A share, never without the numbers it is of")
public record Share(
        @NonNull @Description("How many") int count,
        @NonNull @Description("Of how many") int n,
        @Description("In per cent, to a tenth; none if there is nothing to be a share of") Double percent) {

    private static final double TENTHS = 1_000.0;
    private static final double TEN = 10.0;

    public static Share of(int count, int n) {
        return new Share(count, n, n == 0 ? null : Math.round(count * TENTHS / n) / TEN);
    }
}
