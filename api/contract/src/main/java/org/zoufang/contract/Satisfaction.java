package org.zoufang.contract;

/** How content an enterprise is, asked for the result and for the manner apart (办理结果 / 服务态度). */
public enum Satisfaction {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    FAIRLY_SATISFIED,
    /** 不满意. */
    DISSATISFIED
}
