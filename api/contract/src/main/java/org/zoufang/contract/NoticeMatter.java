package org.zoufang.contract;

/** What a notice to an enterprise is about (告知所涉事项). */
public enum NoticeMatter {
    /** 诉求. */
    PROBLEM,
    /** 承诺. */
    COMMITMENT,
    /** 安全隐患. */
    HAZARD
}
