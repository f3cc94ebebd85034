package org.zoufang.contract;

/** How a person settles what could not be stored in its place. */
public enum QuarantineSettlement {
    /** Its commands are carried out in its author's name. */
    TAKE_OVER,
    /** It is not stored in its place; content and reason are kept. */
    DISCARD
}
