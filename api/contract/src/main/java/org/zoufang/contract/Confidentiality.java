package org.zoufang.contract;

/** Who may be shown a text beyond those who may see the visit. */
public enum Confidentiality {
    /** 可公开. */
    PUBLIC,
    /** 内部. */
    INTERNAL,
    /** 敏感: left out of every version that leaves the office. */
    SENSITIVE
}
