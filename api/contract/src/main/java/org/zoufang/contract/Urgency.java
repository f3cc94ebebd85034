package org.zoufang.contract;

/** How soon a problem hurts. */
public enum Urgency {
    /** 一般. */
    NORMAL,
    /** 紧急. */
    URGENT,
    /** 特急. */
    CRITICAL
}
