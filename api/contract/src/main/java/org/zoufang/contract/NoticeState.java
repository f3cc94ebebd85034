package org.zoufang.contract;

/** Whether a notice has reached an enterprise (告知状态). */
public enum NoticeState {
    /** 待告知: somebody has to hand it over or send it. */
    WAITING,
    /** 发送中: it will be sent, or sent again. */
    QUEUED,
    /** 已转交 by a person. */
    HANDED_OVER,
    /** 已发送: the gateway has taken it. */
    SENT,
    /** 发送失败: it was tried as often as is allowed. */
    FAILED,
    /** 已被更新的告知取代. */
    SUPERSEDED
}
