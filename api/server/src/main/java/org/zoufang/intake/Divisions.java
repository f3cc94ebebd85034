package org.zoufang.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The administrative divisions (GB/T 2260), found by code or by name: the county's own, or with city, province or both
 * before it.
 */
public final class Divisions {

    private static final int CODE = 6;

    private final Map<String, Set<String>> codes = new HashMap<>();

    /** A row of the table. */
    public record Division(String code, String name, String parent, String fullName) {}

    public Divisions(List<Division> all) {
        Map<String, Division> byCode = new HashMap<>();
        all.forEach(division -> byCode.put(division.code(), division));
        for (Division division : all) {
            add(division.code(), division);
            add(division.fullName(), division);
            StringBuilder name = new StringBuilder(division.name());
            add(name.toString(), division);
            for (Division above = byCode.get(division.parent()); above != null; above = byCode.get(above.parent())) {
                add(above.name() + division.name(), division);
                name.insert(0, above.name());
                add(name.toString(), division);
            }
        }
    }

    /** The codes that what was written can mean: none if nobody knows it, several if it has to be said closer. */
    public Set<String> codes(String written) {
        String bare = written.replaceAll("[\\s/>-]+", "");
        return codes.getOrDefault(isLongCode(bare) ? bare.substring(0, CODE) : bare, Set.of());
    }

    private static boolean isLongCode(String written) {
        return written.matches("\\d{9}|\\d{12}");
    }

    private void add(String written, Division division) {
        codes.computeIfAbsent(written, key -> new HashSet<>()).add(division.code());
    }
}
