package org.zoufang.contract;

/** What the number of a rule counts. */
public enum RuleUnit {
    /** 工作日, by the Chinese calendar. */
    WORKING_DAYS,
    /** 自然日. */
    DAYS,
    /** 次. */
    TIMES,
    /** 家. */
    ENTERPRISES,
    /** 百分比. */
    PERCENT
}
