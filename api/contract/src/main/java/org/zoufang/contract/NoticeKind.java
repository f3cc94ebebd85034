package org.zoufang.contract;

/** What an enterprise has to be told about its problem, its hazard or a promise made to it (告知事项). */
public enum NoticeKind {
    /** 请补充情况. */
    MORE_ASKED,
    /** 已转告: another body is competent; who, and how to reach it, stands at the link. */
    REDIRECTED,
    /** 已交办. */
    ASSIGNED,
    /** 主办单位已变更, after an objection. */
    LEAD_CHANGED,
    /** 拒办复核: the department refuses, and a second person looks at it before the enterprise is told no. */
    REFUSAL_IN_REVIEW,
    /** 延期已决定. */
    EXTENSION_DECIDED,
    /** 期限已重新计算: the holidays of its year were laid down, and it is another day. */
    DEADLINE_RECOUNTED,
    /** 答复已送达: the answer stands at its link. */
    ANSWER_DELIVERED,
    /** 已办结: with the fingerprint of what was told. */
    PROBLEM_CLOSED,
    /** 承诺已兑现: it is asked whether that is so. */
    COMMITMENT_FULFILLED,
    /** 承诺重新约定. */
    COMMITMENT_RENEGOTIATED,
    /** 承诺日期已重新计算: the holidays of its year were laid down, and it is another day. */
    COMMITMENT_RECOUNTED,
    /** 承诺不能兑现. */
    COMMITMENT_IMPOSSIBLE,
    /** 发现隐患: a visitor has reported it. */
    HAZARD_FOUND,
    /** 紧急危险: people were warned on the spot. */
    HAZARD_DANGER,
    /** 隐患提醒整改. */
    HAZARD_REMINDED,
    /** 隐患已定级. */
    HAZARD_GRADED,
    /** 责令整改. */
    HAZARD_ORDERED,
    /** 挂牌督办. */
    HAZARD_LISTED,
    /** 复查日期已定: somebody of the enterprise has to be there. */
    HAZARD_RECHECK_APPOINTED,
    /** 复查不合格: it goes on, with a new day. */
    HAZARD_RECHECK_FAILED,
    /** 隐患已销号. */
    HAZARD_CLOSED,
    /** 重大隐患已核销. */
    HAZARD_DELISTED,
    /** 异议已复核. */
    HAZARD_REVIEWED,
    /** 已移交执法, under the number of a receipt. */
    HAZARD_TRANSFERRED
}
