package org.zoufang.contract;

/** What comes of an enterprise's objection (异议复核结果). */
public enum HazardReviewOutcome {
    /** 维持: it goes on where it was. */
    UPHELD,
    /** 改变定级: graded anew. */
    CHANGED,
    /** 撤销: it was no hazard. */
    DROPPED
}
