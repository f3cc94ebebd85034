package org.zoufang.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * A time as a device knows it: evidence, never order.
 *
 * @param wall what its clock said
 * @param elapsedMillis since it was booted, sleep included, or null
 * @param bootCount how often it has been booted, or null
 */
public record DeviceTime(Instant wall, Long elapsedMillis, Integer bootCount) {

    /** In which header of each request a phone says what its clocks show at this contact. */
    public static final String HEADER = "Zoufang-Clock";

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    /** No device runs longer without a start. */
    private static final Duration LONGEST_RUN = Duration.ofDays(36_500);

    /** As a header says it: wall time, milliseconds since boot, boot count; what is not known is left empty. */
    public String header() {
        return wall + ";" + (elapsedMillis == null ? "" : elapsedMillis) + ";" + (bootCount == null ? "" : bootCount);
    }

    /** What a header says; null if it says nothing that can be read or that a clock could show. */
    public static DeviceTime read(String header) {
        String[] parts = header == null ? new String[0] : header.split(";", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            Instant wall = Instant.parse(parts[0]);
            return wall.isBefore(EARLIEST) || !wall.isBefore(LATEST)
                    ? null
                    : new DeviceTime(
                            wall,
                            parts[1].isEmpty() ? null : Long.valueOf(parts[1]),
                            parts[2].isEmpty() ? null : Integer.valueOf(parts[2]));
        } catch (DateTimeParseException | NumberFormatException e) {
            return null;
        }
    }

    /** Whether the device was running from this time to {@code later} without a start in between, and says so. */
    boolean runsOnTo(DeviceTime later) {
        return later != null
                && bootCount != null
                && bootCount.equals(later.bootCount)
                && elapsedMillis != null
                && later.elapsedMillis != null
                && elapsedMillis >= 0
                && later.elapsedMillis >= elapsedMillis
                && later.elapsedMillis <= LONGEST_RUN.toMillis();
    }
}
