package org.zoufang.contract.evidence;

/** What a link of the chain of evidence (证据链) is. */
public enum EvidenceKind {
    /** A photo as it was taken: its original bytes. */
    PHOTO,
    /** The same without anything but pixels, for who may not have the original. */
    PICTURE,
    /** A voice note or a document, its original bytes. */
    FILE,
    /** The note block that the problem came from. */
    NOTE,
    /** The problem as it was brought in. */
    PROBLEM,
    /** What an office or a leader decided. */
    DECISION,
    /** Any other step that was taken. */
    STEP,
    /** An answer that was given. */
    REPLY,
    /** Its delivery to the enterprise. */
    DELIVERY,
    /** The enterprise's own word. */
    CONFIRMATION,
    /** All of it to be read by a person. */
    PAGE,
    /** How to verify it, and the program that does. */
    VERIFIER
}
