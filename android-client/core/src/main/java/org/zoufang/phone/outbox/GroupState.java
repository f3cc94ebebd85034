package org.zoufang.phone.outbox;

/** What has become of a group of commands that a person made on this phone. */
public enum GroupState {
    /** Kept here, to be sent. */
    WAITING,
    /** Begun by the person and not meant to be sent yet: he says when. */
    DRAFT,
    /** Given to the network at least once; whether it arrived is not known yet. */
    SENDING,
    /** Stored by the server; where it kept a second value beside a first, the answer has a code and the keeping rows. */
    APPLIED,
    /** A server of before it kept both values would not have it beside another's; a person has to look at it. */
    CONFLICT,
    /** Refused, with words; the person can mend it and send it anew, or drop it. */
    REJECTED,
    /** The server could not even read it; kept here until somebody looks. */
    QUARANTINED,
    /** Refused, and set aside by the person: it is shown nowhere but in the sync centre, and stays until it is deleted. */
    SET_ASIDE;

    /** Whether a round may still send it. */
    public boolean isPending() {
        return this == WAITING || this == SENDING;
    }

    /** Whether the server may still get to store it: it waits, is on its way, or was refused and can be mended. */
    public boolean isOpen() {
        return isPending() || this == REJECTED || this == QUARANTINED;
    }

    /** Whether a person has to do something about it. */
    public boolean needsPerson() {
        return this == CONFLICT || this == REJECTED || this == QUARANTINED;
    }
}
