package org.zoufang.contract;

/** What a photo of a hazard shows: how it was found, or how it is after rectification. */
public enum PhotoPhase {
    /** 整改前. */
    BEFORE,
    /** 整改后. */
    AFTER
}
