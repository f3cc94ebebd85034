package org.zoufang.contract;

/** How it stands with one enterprise's problem in a common one (成员进展). Each enterprise speaks for itself alone. */
public enum MemberStanding {
    /** 办理中: the measure is not there yet, or it is done again. */
    IN_HAND,
    /** 待告知: the measure is its answer, and it has not been delivered. */
    TO_TELL,
    /** 待企业确认: it was delivered, and the enterprise has said nothing. */
    ASKED,
    /** 企业已确认. */
    CONFIRMED,
    /** 认可进度: the enterprise accepts what was reached so far. */
    INTERIM,
    /** 企业不满意: it is done again. */
    DISSATISFIED,
    /** 已撤回或转出: the enterprise took it back, or another body is competent. */
    GONE
}
