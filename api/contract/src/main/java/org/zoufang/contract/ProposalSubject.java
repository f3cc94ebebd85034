package org.zoufang.contract;

/** What a proposal changes. */
public enum ProposalSubject {
    RULE_SET,
    CATALOGUE,
    CALENDAR,
    ROUTE,
    HAZARD_ROUTE
}
