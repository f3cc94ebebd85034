package org.zoufang.contract;

/** How far a change to what the city lays down is: one proposes, another decides. */
public enum ProposalState {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
