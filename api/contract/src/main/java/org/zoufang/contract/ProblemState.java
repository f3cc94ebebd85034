package org.zoufang.contract;

/** Where an enterprise's problem (诉求) is in its life. {@link ProblemLifecycle} holds the arrows. */
public enum ProblemState {
    /** 已提交. */
    SUBMITTED,
    /** 待补充: the office asked whoever raised it. */
    INFO_NEEDED,
    /** 已受理 by the service office. */
    ACCEPTED,
    /** 已转告: another body is competent, and how to reach it was said. */
    REDIRECTED,
    /** 已交办 to a lead department. */
    ASSIGNED,
    /** 有异议: the department says that it is not competent. */
    OBJECTED,
    /** 办理中. */
    IN_PROGRESS,
    /** 答复待审. */
    REPLY_DRAFTED,
    /** 拒办复核: a second person looks before anybody is told no. */
    REFUSAL_REVIEW,
    /** 已答复, not yet at the enterprise's door. */
    REPLIED,
    /** 待企业确认. */
    AWAITING_CONFIRMATION,
    /** 挂账: solved later, looked at again on a date. */
    WATCHED,
    /** 已办结, confirmed by the enterprise. */
    CLOSED,
    /** 已撤回 by the enterprise. */
    WITHDRAWN
}
