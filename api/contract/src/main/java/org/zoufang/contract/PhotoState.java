package org.zoufang.contract;

/** What the server has of a photo that a record lists. */
public enum PhotoState {
    /** Listed, its bytes have not arrived. */
    EXPECTED,
    /** Its bytes are stored and their SHA-256 is the one listed. */
    STORED,
    /** Its bytes were refused: no image, or another content than listed. */
    QUARANTINED
}
