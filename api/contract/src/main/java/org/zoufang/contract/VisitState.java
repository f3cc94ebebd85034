package org.zoufang.contract;

/** Where a visit is in its life. {@link VisitLifecycle} holds the arrows. */
public enum VisitState {
    /** 草稿: planned or begun, nobody on site. */
    DRAFT,
    /** 现场. */
    ON_SITE,
    /** 已离开. */
    ENDED,
    /** 汇总中: members are closing their own notes. */
    COLLECTING,
    /** 已提交. */
    SUBMITTED,
    /** 已接收 by the service office. */
    ACCEPTED,
    /** 退回补充, with a comment. */
    RETURNED
}
