package org.zoufang.phone.store;

/** Small things this phone remembers. */
public interface Settings {

    /** Null if it was never set. */
    String get(Setting setting);

    /** Null forgets it. */
    void put(Setting setting, String value);
}
