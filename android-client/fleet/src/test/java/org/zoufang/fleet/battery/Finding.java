package org.zoufang.fleet.battery;

/** One thing that the oracle found wrong. */
record Finding(Kind kind, String what) {

    /** What kind of wrong: the columns of the battery's table, and what stands behind them. */
    enum Kind {
        /** Acknowledged or written, and nowhere (O1, O2). */
        LOST,
        /** Stored more than once (O1). */
        DOUBLE,
        /** Stored under another's name, or held by who may not (O1, O3). */
        WRONG_OWNER,
        /** Phone and server differ within the phone's scope (O3). */
        DIFFERENT,
        /** Bytes, or a record's set of photos, differ (O4). */
        PHOTO,
        /** Not one audit row for one accepted change (O5). */
        TRAIL
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
