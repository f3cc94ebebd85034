package org.zoufang.contract;

/** The type of an administrative inspection (行政检查). */
public enum InspectionType {
    /** 日常检查. */
    DAILY,
    /** 个案检查. */
    CASE,
    /** 专项检查. */
    SPECIAL
}
