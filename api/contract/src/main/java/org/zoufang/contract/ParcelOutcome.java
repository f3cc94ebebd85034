package org.zoufang.contract;

/** What became of a record or photo of a parcel. */
public enum ParcelOutcome {
    /** It is stored now. */
    STORED,
    /** It had been stored before. */
    KNOWN,
    /** It could not be stored in its place and waits for a person. */
    QUARANTINED,
    /** It cannot be used; the parcel itself is kept. */
    BROKEN
}
