package org.zoufang.phone.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;

/** A tour with its stops in order. */
public record TourView(UUID id, String title, LocalDate day, OfficialLine lead, List<Stop> stops) {

    /** One enterprise on the way; times may be null. */
    public record Stop(
            UUID id, EnterpriseLine enterprise, List<String> points, Instant plannedFrom, Instant plannedTo) {}
}
