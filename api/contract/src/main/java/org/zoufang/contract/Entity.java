package org.zoufang.contract;

/** The kinds of row that a phone's pack holds. */
public enum Entity {
    ENTERPRISE,
    OFFICIAL,
    TOUR,
    VISIT,
    NOTE,
    PHOTO,
    FACT_CONFLICT,
    PROBLEM,
    HAZARD,
    COMMITMENT
}
