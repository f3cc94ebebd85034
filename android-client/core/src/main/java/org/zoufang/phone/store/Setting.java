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
    /** How people sign in at the server, as a {@code SignInMode}; null if it was not asked yet. */
    SIGN_IN_MODE,
    /** Set when the server does not let this phone in before it is registered: the server's words. */
    REGISTRATION_NEEDED,
    /** That this phone was revoked and emptied, as JSON, until it is registered or signed in on again. */
    REVOKED,
    /** For whom the official may act, as JSON. */
    PRINCIPALS,
    /** With which enterprises the official is paired, as JSON. */
    PAIRINGS,
    /** The server's mark for whom the official may act and with whom he is paired, as the last page of changes said. */
    POWERS,
    /** With which mark {@link #PRINCIPALS} and {@link #PAIRINGS} were asked last, and when. */
    POWERS_ASKED,
    /** How much was unsent when the server was told last, and when. */
    REPORTED,
    /** Where the change feed goes on. */
    CURSOR,
    /** Where the snapshot that is being gathered goes on; empty at its start, null if none is gathered. */
    SHADOW_CURSOR,
    /** When a server that went back in time was last offered again what it had acknowledged. */
    RE_OFFERED_AT,
    /** Server time minus device time at the last contact, in milliseconds. */
    CLOCK_OFFSET,
    /** When the last round with the server ended well. */
    LAST_CONTACT,
    /** Rounds that failed since the last good one. */
    FAILURES,
    /** No round before this time, unless a person asks. */
    NOT_BEFORE,
    /** Set once the person was told that phones may end apps in the background. */
    BACKGROUND_HINTED,
    /** When the server was last heard, by its clock and by this device's, as JSON. */
    HEARD,
    /** How long this phone may stay away, as the server says, as JSON. */
    ABSENCE_RULES,
    /** When the server was asked for it. */
    ABSENCE_ASKED,
    /** The terms of problems and the working calendar that are in force, as JSON. */
    RULEBOOK,
    /** When the server was asked for them. */
    RULEBOOK_ASKED,
    /** What is being written down at a door and is not saved as a step yet, as JSON. */
    DOOR_DRAFTS,
    /** How long this phone may stay away, as the city's device management says, as JSON. */
    ABSENCE_RULES_MANAGED,
    /** Whether photos wait for Wi-Fi, as the person chose; null for no. */
    PHOTOS_WIFI_ONLY,
    /** Whether photos wait for Wi-Fi, as the city's device management says; null if it says nothing. */
    PHOTOS_WIFI_MANAGED
}
