package org.zoufang.graphql;

/**
 * When it is worth coming again for whom the server sends away: one after the other, as fast as it has been answering
 * lately. Were all of them told the same, they would come back together and be sent away together.
 */
final class Turns {

    /** Nobody is told to come sooner, however little is waiting. */
    static final int SOONEST_SECONDS = 5;

    private static final int LONGEST_SECONDS = 600;
    private static final long NANOS = 1_000_000_000L;

    /** A phone that comes back asks about so often until it has brought and got everything. */
    private static final int REQUESTS = 3;

    /** Of the last hundred or so. */
    private static final double WEIGHT = 0.02;

    private double nanosEach = 20_000_000;
    private long lastAnswer;
    private long nextTurn = Long.MIN_VALUE;

    /**
     * An answer was given.
     *
     * @param now of a clock that only runs forward, in nanoseconds
     * @param busy whether others were waiting: only then it says how fast the server is
     */
    synchronized void answered(long now, boolean busy) {
        if (busy && lastAnswer != 0) {
            nanosEach += WEIGHT * (now - lastAnswer - nanosEach);
        }
        lastAnswer = now;
    }

    /** After how many seconds who is sent away now is to come again. */
    synchronized int take(long now) {
        long mine = Math.max(nextTurn, now + SOONEST_SECONDS * NANOS);
        nextTurn = Math.min(mine + (long) (REQUESTS * nanosEach), now + LONGEST_SECONDS * NANOS);
        return (int) ((mine - now + NANOS - 1) / NANOS);
    }
}
