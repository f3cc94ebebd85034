package org.zoufang.contract;

/** A fact of a visit about which two people can differ. The begin and end of a plan are one. Themes are a set, and sets merge. */
public enum VisitFact {
    PURPOSE,
    HOSTS,
    PLAN
}
