package org.zoufang.contract;

/** Where a problem came from. One pool, many sources. */
public enum ProblemSource {
    /** 走访: from a visit's notes. */
    VISIT,
    /** 会议. */
    MEETING,
    /** 驻企联络. */
    LIAISON,
    /** 企业自报, at its counter. */
    ENTERPRISE,
    /** 热线 12345, by a list. */
    HOTLINE,
    /** 上级或其他层级转来. */
    HIGHER,
    /** 共性问题: from a cluster. */
    CLUSTER
}
