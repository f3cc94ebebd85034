package org.zoufang.phone.photo;

/** How far a photo's bytes have come. */
public enum UploadState {
    /** Hashed and queued. */
    QUEUED,
    /** The server knows of it and has some of its bytes. */
    UPLOADING,
    /** All bytes are there and their SHA-256 is the one taken on this phone. */
    STORED,
    /** The server refused the bytes, with words. */
    QUARANTINED,
    /** Refused, and set aside by the person: the bytes stay on this phone until they are deleted there. */
    SET_ASIDE
}
