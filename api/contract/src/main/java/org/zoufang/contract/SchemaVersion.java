package org.zoufang.contract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The number of the API's form. It grows by one with each change a phone can notice; what a phone of two releases back
 * sends is still understood.
 */
public final class SchemaVersion {

    /** This release's. */
    public static final int NOW = 5;

    /** What a phone that does not say it speaks. */
    public static final int FIRST = 1;

    /** By which header a phone says which version it speaks. */
    public static final String HEADER = "Zoufang-Phone";

    /**
     * By which header a server says which version it speaks. Whoever says it gives the row that a pushed group makes the
     * group's id, where the command leaves it out.
     */
    public static final String SERVER_HEADER = "Zoufang-Server";

    /** In which version a phone first could read this kind of row, or its document last gained a field; else in the first. */
    private static final Map<Entity, Integer> SINCE = new EnumMap<>(Entity.class);

    static {
        SINCE.put(Entity.VISIT, 2);
        SINCE.put(Entity.NOTE, 2);
        SINCE.put(Entity.FACT_CONFLICT, 2);
        SINCE.put(Entity.PROBLEM, 5);
        SINCE.put(Entity.HAZARD, 4);
        SINCE.put(Entity.COMMITMENT, 4);
    }

    private SchemaVersion() {}

    /**
     * The kinds of row that a phone has to be told again when it goes on to {@code to}, having read up to now in
     * {@code from}: those it did not know, and those whose document said less.
     */
    public static Set<Entity> grown(int from, int to) {
        Set<Entity> grown = EnumSet.noneOf(Entity.class);
        for (Map.Entry<Entity, Integer> since : SINCE.entrySet()) {
            if (since.getValue() > from && since.getValue() <= to) {
                grown.add(since.getKey());
            }
        }
        return grown;
    }

    /** What a phone's header says; the first version if it says nothing that can be read. */
    public static int read(String header) {
        return header != null && header.matches("[1-9]\\d{0,4}") ? Integer.parseInt(header) : FIRST;
    }
}
