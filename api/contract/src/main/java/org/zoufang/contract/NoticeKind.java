package org.zoufang.contract;

/** What an enterprise has to be told about its problem or a promise made to it (告知事项). */
public enum NoticeKind {
    /** 已交办. */
    ASSIGNED,
    /** 延期已决定. */
    EXTENSION_DECIDED,
    /** 答复已送达: the answer stands at its link. */
    ANSWER_DELIVERED,
    /** 承诺已兑现: it is asked whether that is so. */
    COMMITMENT_FULFILLED,
    /** 承诺重新约定. */
    COMMITMENT_RENEGOTIATED,
    /** 承诺不能兑现. */
    COMMITMENT_IMPOSSIBLE
}
