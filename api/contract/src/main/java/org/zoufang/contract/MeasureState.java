package org.zoufang.contract;

/** How far a measure of a plan (一企一策措施) is. Overdue is counted, never stored. */
public enum MeasureState {
    OPEN,
    DONE,
    DROPPED
}
