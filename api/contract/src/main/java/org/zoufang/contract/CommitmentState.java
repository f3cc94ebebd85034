package org.zoufang.contract;

/** Where a promise to an enterprise (承诺事项) is in its life. {@link CommitmentLifecycle} holds the arrows. */
public enum CommitmentState {
    /** 已承诺: written down as it was said; its owner has not taken it on yet. */
    MADE,
    /** 已认领 by its owner. */
    ACCEPTED_BY_OWNER,
    /** 履行中. */
    DOING,
    /** 已重新约定: another day or other words, and the enterprise is told why. */
    RENEGOTIATED,
    /** 已登记兑现, by the owner's word; the enterprise has not said so yet. */
    FULFILLED,
    /** 企业已认可: kept. */
    ACKNOWLEDGED_BY_ENTERPRISE,
    /** 不能兑现待复核: a second person looks before the enterprise is told no. */
    IMPOSSIBLE_REVIEW,
    /** 不能兑现, reviewed. */
    IMPOSSIBLE
}
