package org.zoufang.contract;

/** What goes along when an enterprise is handed from one person to another (移交事项). */
public enum HandOverThing {
    /** 未了结的诉求: its follower is the successor from now on. */
    PROBLEM,
    /** 已了结的诉求. */
    PROBLEM_OVER,
    /** 未兑现的承诺. */
    COMMITMENT,
    /** 走访记录 of the one who leaves. */
    VISIT,
    /** 未读笔记: written by others since the one who leaves was there last. */
    UNREAD_NOTE,
    /** 企业联系人: somebody of the enterprise who was met. */
    CONTACT
}
