package org.zoufang.contract;

import java.time.LocalDate;

/** Whether a promise was kept, as it is counted when somebody asks; it is stored nowhere. */
public enum CommitmentStanding {
    /** 未到期: owed, and not due yet. */
    RUNNING,
    /** 已逾期: owed, and its day has passed. */
    OVERDUE,
    /** 待企业认可: fulfilled by its owner's word alone. */
    AWAITING_ENTERPRISE,
    /** 按期兑现: the enterprise says so. */
    KEPT,
    /** 逾期兑现: the enterprise says so, after the day. */
    KEPT_LATE,
    /** 不能兑现. */
    NOT_KEPT;

    /**
     * How a promise stands. Nobody's own word makes it kept: that is the enterprise's.
     *
     * @param due the last day
     * @param fulfilled on which day its owner fulfilled it, or null
     */
    public static CommitmentStanding of(CommitmentState state, LocalDate due, LocalDate fulfilled, LocalDate today) {
        return switch (state) {
            case FULFILLED -> AWAITING_ENTERPRISE;
            case ACKNOWLEDGED_BY_ENTERPRISE -> fulfilled != null && fulfilled.isAfter(due) ? KEPT_LATE : KEPT;
            case IMPOSSIBLE -> NOT_KEPT;
            default -> today.isAfter(due) ? OVERDUE : RUNNING;
        };
    }
}
