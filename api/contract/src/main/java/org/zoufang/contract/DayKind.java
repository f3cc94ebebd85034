package org.zoufang.contract;

/** How a day differs from the weekly pattern, by the State Council's yearly notice (节假日安排). */
public enum DayKind {
    /** 放假: a working day of the week on which nobody works. */
    REST,
    /** 调休上班: a Saturday or Sunday on which one works. */
    WORK
}
