package org.zoufang.fleet.battery;

import java.nio.file.Path;

/** How much of each case a run does: the slice of every build, or what {@code -Dbattery.…} asks (docs/operate/battery.md). */
final class Size {

    private Size() {}

    /** {@code -Dbattery.name=}, else the long form's or the slice's number. */
    static int of(String name, int slice, int whole) {
        return Integer.getInteger("battery." + name, isLong() ? whole : slice);
    }

    /** Whether this is the long run: {@code -Dbattery.long=true}, as the profile sets. */
    static boolean isLong() {
        return Boolean.getBoolean("battery.long");
    }

    /** The seed of this run's dice; printed with every failure. */
    static long seed() {
        return Long.getLong("battery.seed", 20261122L);
    }

    /** Where servers and phones of a run lie. */
    static Path folder() {
        return Path.of(System.getProperty("battery.folder", "target/battery")).toAbsolutePath();
    }
}
