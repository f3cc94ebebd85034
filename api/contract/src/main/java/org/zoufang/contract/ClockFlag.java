package org.zoufang.contract;

/**
 * What looks wrong about the times that devices said of a visit, a note or a photo. It is told to people; what was said is
 * kept as it is.
 */
public enum ClockFlag {
    /** The clock that said the arrival was ahead of the server's. */
    ARRIVAL_AHEAD,
    /** The clock that said the arrival was behind the server's. */
    ARRIVAL_BEHIND,
    /** The clock that said the end was ahead of the server's. */
    END_AHEAD,
    /** The clock that said the end was behind the server's. */
    END_BEHIND,
    /** The end is before the arrival, as they were said. */
    END_BEFORE_ARRIVAL,
    /** Between arrival and end one device's clock went on by another time than the device was running. */
    CLOCK_CHANGED,
    /** The clock that said when a note was written or a photo taken was ahead of the server's. */
    TIME_AHEAD,
    /** The clock that said when a note was written or a photo taken was behind the server's. */
    TIME_BEHIND
}
