package org.zoufang.contract;

/** How grave a hazard is. Only the competent regulator, or an expert whom it asks, says so; never a visitor. */
public enum HazardGrade {
    /** 一般隐患. */
    GENERAL,
    /** 重大隐患: needs a plan, and is listed until it is gone. */
    MAJOR
}
