package org.zoufang.contract;

/** What became of a group of commands. */
public enum PushOutcome {
    /** Stored. */
    APPLIED,
    /** Somebody changed the same field first; both values are kept. */
    CONFLICT,
    /** Refused, with a code, a field and words; nothing of the group was stored. */
    REJECTED
}
