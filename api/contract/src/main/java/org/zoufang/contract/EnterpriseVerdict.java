package org.zoufang.contract;

/** What the enterprise said to an answer. That it said nothing is no verdict of its satisfaction. */
public enum EnterpriseVerdict {
    /** 已解决，确认办结. */
    SOLVED,
    /** 接受暂不能解决的答复. */
    REFUSAL_ACCEPTED,
    /** 认可进度，继续挂账. */
    INTERIM_ACCEPTED,
    /** 不满意. */
    DISSATISFIED,
    /** 未答复. */
    NO_ANSWER
}
