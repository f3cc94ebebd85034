package org.zoufang.contract;

/** Where a supervision order (督办单) is in its life. {@link SupervisionLifecycle} holds the arrows. */
public enum SupervisionState {
    /** 已发出: the department has to reply. */
    ISSUED,
    /** 已回复 by the department. */
    REPLIED,
    /** 已认可: the supervisor section accepts the reply. */
    ACCEPTED,
    /** 已升级: an order of the next colour stands in its place. */
    UPGRADED,
    /** 已销号. */
    CLOSED
}
