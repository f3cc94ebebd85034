package org.zoufang.shared;

/**
 * A long list whose rows can be written into an answer without the engine: what it does for each single value costs more
 * than all the rest of such a list. Where more than plain fields is asked of it, it is a list like any other.
 */
public interface WritesItself {

    int size();

    /**
     * Writes the JSON value of a row's field, exactly as the engine would write it.
     *
     * @param field its name in the schema
     */
    void write(JsonBytes json, int row, String field);
}
