package org.zoufang.contract;

/** What became of a group of commands. */
public enum PushOutcome {
    /** Stored. */
    APPLIED,
    /** Stored, but for what somebody had changed first: there both values are kept, and a person chooses. */
    CONFLICT,
    /** Refused, with a code, a field and words; nothing of the group was stored. */
    REJECTED
}
