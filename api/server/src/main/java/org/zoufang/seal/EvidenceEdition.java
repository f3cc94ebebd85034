package org.zoufang.seal;

/** For whom a package is made. */
public enum EvidenceEdition {
    /** For officials: all that they may see. */
    FULL,
    /** For the enterprise itself: what it is told, and what it handed in. */
    ENTERPRISE
}
