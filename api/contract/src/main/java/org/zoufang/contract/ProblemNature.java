package org.zoufang.contract;

/** Whether one enterprise has the problem or many. */
public enum ProblemNature {
    /** 个性问题. */
    INDIVIDUAL,
    /** 共性问题. */
    COMMON
}
