package org.zoufang.contract;

/** What became of one line of an imported list. */
public enum ImportOutcome {
    /** The enterprise was not in the register and is now. */
    ADDED,
    /** The register knew it, and the line said something new. */
    CHANGED,
    /** The register says the same already. */
    UNCHANGED,
    /** Something is wrong with the line; the register is as before. */
    REJECTED
}
