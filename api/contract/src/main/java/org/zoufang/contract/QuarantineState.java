package org.zoufang.contract;

/** How it stands with what could not be stored in its place. */
public enum QuarantineState {
    /** Nobody has settled it. */
    WAITING,
    /** It came again and was stored: nothing is left to settle. */
    STORED,
    /** Somebody had it stored in its author's name. */
    TAKEN_OVER,
    /** Somebody set it aside, with a reason; it is kept. */
    SET_ASIDE
}
