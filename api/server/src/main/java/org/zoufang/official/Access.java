package org.zoufang.official;

/** What a cell of the access table says. */
public enum Access {
    /** Not at all. */
    DENIED,
    /** Whatever row it is about: there are no foreign ones. */
    ANY,
    /** His own: what he takes part in, his pairings, his principals', his account and devices. */
    OWN,
    /** His unit's too. */
    UNIT,
    /** By the scope of his post: own, unit, district or city. */
    RANK,
    /** The whole city's. */
    CITY,
    /** The whole city's, without any text that somebody wrote. */
    METADATA;

    static Access of(String cell) {
        return cell.equals("-") ? DENIED : valueOf(cell);
    }
}
