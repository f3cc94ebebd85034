package org.zoufang.contract;

/** What a list that is imported consists of. */
public enum ImportKind {
    /** 企业. */
    ENTERPRISES,
    /** 单位. */
    ORGANISATIONS,
    /** 人员. */
    OFFICIALS,
    /** 结对. */
    PAIRINGS
}
