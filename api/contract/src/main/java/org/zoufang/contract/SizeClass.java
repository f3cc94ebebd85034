package org.zoufang.contract;

/** Size of an enterprise by the statistical classes (国统字〔2017〕213号). */
public enum SizeClass {
    /** 大型. */
    LARGE,
    /** 中型. */
    MEDIUM,
    /** 小型. */
    SMALL,
    /** 微型. */
    MICRO
}
