package org.zoufang.contract;

/** What a participant does on a visit. */
public enum ParticipantRole {
    /** 带队: answers for the record. A visit has exactly one. */
    LEAD,
    /** 成员. */
    MEMBER,
    /** 记录人. */
    RECORDER
}
