package org.zoufang.problem;

import org.zoufang.problem.ProblemFixture.Cast;

/** Problems on their way through the closed loop, for the figures. */
public final class LoopFixture {

    private LoopFixture() {}

    /** Two problems of this department: one that the enterprise confirmed, one that was assigned. */
    public static void oneClosedOneAssigned(Cast cast) {
        ProblemStage.of(cast).closed();
        ProblemStage.of(cast).assigned();
    }
}
