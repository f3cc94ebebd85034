package org.zoufang.contract;

/** Where a complaint about conduct (投诉) is in its life. {@link ComplaintLifecycle} holds the arrows. */
public enum ComplaintState {
    /** 已登记: it has a filing number, and nobody has looked at it. */
    RECEIVED,
    /** 核查中 by the discipline channel. */
    IN_HAND,
    /** 已答复: who complained reads the answer by number and inquiry code. */
    ANSWERED,
    /** 已办结. */
    CLOSED
}
