package org.zoufang.access;

/** What the id in a probe is of. */
enum Thing {
    /** The operation names nothing that could be somebody's. */
    NOTHING,
    VISIT,
    /** The enterprise at which the visit took place. */
    FIRM,
    NOTE,
    PHOTO,
    PAIRING,
    DELEGATION,
    DEVICE,
    /** An official who has delegations. */
    PERSON
}
