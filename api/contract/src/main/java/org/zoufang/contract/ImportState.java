package org.zoufang.contract;

/** How far an import has come. */
public enum ImportState {
    /** Reading rows. */
    RUNNING,
    /** Every row was read; good rows are in, bad rows are named. */
    FINISHED,
    /** The file could not be read further; what was read until then is in. */
    FAILED
}
