package org.zoufang.contract;

/** What an enterprise has to be told about its problem (告知事项). */
public enum NoticeKind {
    /** 已交办. */
    ASSIGNED,
    /** 延期已决定. */
    EXTENSION_DECIDED,
    /** 答复已送达: the answer stands at its link. */
    ANSWER_DELIVERED
}
