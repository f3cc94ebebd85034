package org.zoufang.contract;

/** Where a safety hazard (安全隐患) is in its life. {@link HazardLifecycle} holds the arrows. */
public enum HazardState {
    /** 已发现: reported, not graded yet. */
    FOUND,
    /** 紧急危险: people were warned on the spot, and who was called was written down. */
    IMMEDIATE_DANGER,
    /** 已定级 by the competent regulator, or by an expert whom it asked. */
    GRADED,
    /** 已提醒: the enterprise was reminded, nothing was ordered. */
    REMINDED,
    /** 已责令整改 by the regulator, with a day. */
    ORDERED,
    /** 治理方案已报: the plan of a major one. */
    PLAN_SUBMITTED,
    /** 挂牌督办. */
    LISTED,
    /** 整改中. */
    RECTIFYING,
    /** 企业报告已整改, with photos of how it is now. */
    CLAIMED_FIXED,
    /** 待复查: the regulator has named the day, or a major one passed and waits to be taken off the list. */
    RECHECK,
    /** 已销号. */
    CLOSED,
    /** 已核销: a major one, off the list. */
    DELISTED,
    /** 企业有异议: somebody else looks at it. */
    CONTESTED,
    /** 已移交执法: with a receipt, and over for whoever reminds and refers. */
    TRANSFERRED
}
