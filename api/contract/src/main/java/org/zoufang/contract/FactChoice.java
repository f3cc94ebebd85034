package org.zoufang.contract;

/** Which of two values of a fact stands. */
public enum FactChoice {
    /** The one that the visit says now. */
    CURRENT,
    /** The one that came second. */
    PROPOSED
}
