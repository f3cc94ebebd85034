package org.zoufang.contract;

/** How much of anything a person can hand in; the same on phone and server, so that nothing typed is refused later. */
public final class Limits {

    /** Characters (UTF-16 units) in one note block. */
    public static final int NOTE_TEXT = 20_000;

    /** Characters in a purpose, caption, reason or comment. */
    public static final int SHORT_TEXT = 2_000;

    /** Characters in a name or title. */
    public static final int NAME = 200;

    /** Participants of one visit. */
    public static final int PARTICIPANTS = 200;

    /** Hosts of one visit, themes of one visit, stops of one tour, points of one stop. */
    public static final int LIST = 100;

    /** Bytes of one photo. */
    public static final int PHOTO_BYTES = 50 * 1024 * 1024;

    /** Files with one step on a problem. */
    public static final int STEP_FILES = 5;

    /** Characters of a drawn signature, each one byte. */
    public static final int SIGNATURE = 16 * 1024;

    /** Groups of commands in one push. */
    public static final int PUSH_GROUPS = 200;

    /** Bytes of one push request. */
    public static final int PUSH_BYTES = 256 * 1024;

    /** Commands in one group. */
    public static final int GROUP_COMMANDS = 50;

    /** Rows on a page, at most, and when nothing is asked. */
    public static final int PAGE = 100;

    public static final int PAGE_DEFAULT = 20;

    /** Changes on a page of the feed, at most. */
    public static final int CHANGES = 500;

    /** How far a device's clock may run ahead before a time counts as in the future, in seconds. */
    public static final int CLOCK_LEEWAY_SECONDS = 300;

    private Limits() {}
}
