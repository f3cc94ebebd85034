package org.zoufang.official;

import java.util.Set;
import java.util.UUID;

/**
 * Which rows a caller sees at this moment, by his postings, pairings and delegations. What ended is not in it.
 *
 * @param city all visits
 * @param people whose visits he sees: himself and his principals; empty for roles that see no visits
 * @param units bodies whose visits he sees: his own unit and those below it, a deputy's group
 * @param firms the enterprises he is paired with
 * @param districts codes of divisions (GB/T 2260) all of whose visits he sees
 * @param principals whom he may act for
 * @param oversees bodies in which he is a regulator: the hazards that they answer for
 */
public record Reach(
        boolean city,
        Set<UUID> people,
        Set<UUID> units,
        Set<UUID> firms,
        Set<String> districts,
        Set<UUID> principals,
        Set<UUID> oversees) {

    public Reach {
        people = Set.copyOf(people);
        units = Set.copyOf(units);
        firms = Set.copyOf(firms);
        districts = Set.copyOf(districts);
        principals = Set.copyOf(principals);
        oversees = Set.copyOf(oversees);
    }

    /** The whole city. */
    public static Reach ofCity() {
        return new Reach(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** What one person takes part in, and nothing else. */
    public static Reach of(UUID official) {
        return new Reach(false, Set.of(official), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
