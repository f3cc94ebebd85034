package org.zoufang.access;

/** What the id in a probe is of. */
enum Thing {
    /** The operation names nothing that could be somebody's. */
    NOTHING,
    VISIT,
    /** The enterprise at which the visit took place. */
    FIRM,
    NOTE,
    /** A fact of the visit about which two people differ. */
    CONFLICT,
    PHOTO,
    /** An enterprise's problem that he brought in. */
    PROBLEM,
    /** A safety hazard that he reported. */
    HAZARD,
    /** A photo that the enterprise handed in with its word that it is rectified. */
    HAZARD_PHOTO,
    /** A promise to an enterprise that he owes. */
    COMMITMENT,
    /** Something that an enterprise has to be told. */
    NOTICE,
    /** A photo that the enterprise handed in with it. */
    PROBLEM_PHOTO,
    /** A file that came with a step on it. */
    PROBLEM_FILE,
    /** A plan for his enterprise, with a measure of some body. */
    PLAN,
    MEASURE,
    PAIRING,
    DELEGATION,
    DEVICE,
    /** What he wrote and could not be stored in its place. */
    QUARANTINED,
    /** An official who has delegations. */
    PERSON
}
