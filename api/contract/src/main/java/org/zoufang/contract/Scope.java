package org.zoufang.contract;

/** How far a post lets its holder see (可见范围): rows, not actions; which actions a role has stands in the access table. */
public enum Scope {
    /** 无: no visits at all. */
    NONE,
    /** 本人: what he takes part in, his paired enterprises, and what his principals take part in. */
    OWN,
    /** 本单位: also what his unit, and the bodies below it, took part in. */
    UNIT,
    /** 本县区: also all that happens in his district. */
    DISTRICT,
    /** 全市. */
    CITY
}
