package org.zoufang.contract;

/** What became of a proposal that problems are a common one (建议归并). */
public enum ClusterProposalState {
    /** 待决定: the service office has not decided. */
    OPEN,
    /** 已采纳: a common problem came of it. */
    TAKEN_UP,
    /** 未采纳, with the reason. */
    DECLINED
}
