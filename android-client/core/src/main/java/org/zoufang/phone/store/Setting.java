package org.zoufang.phone.store;

/** The name of each small thing this phone remembers. */
public enum Setting {
    /** Where the server is, such as {@code https://zoufang.example:8443}. */
    SERVER,
    /** This installation's id; a new installation has a new one. */
    DEVICE_ID,
    DEVICE_NAME,
    /** Who is signed in: the answer to {@code me}, as JSON. */
    ME,
    /** Set when only a person can sign in again. */
    SIGN_IN_NEEDED,
    ADMIN_INSPECTION_ENABLED,
    /** Where the change feed goes on. */
    CURSOR,
    /** Where the snapshot that is being gathered goes on; empty at its start, null if none is gathered. */
    SHADOW_CURSOR,
    /** Server time minus device time at the last contact, in milliseconds. */
    CLOCK_OFFSET,
    /** When the last round with the server ended well. */
    LAST_CONTACT,
    /** Rounds that failed since the last good one. */
    FAILURES,
    /** No round before this time, unless a person asks. */
    NOT_BEFORE
}
