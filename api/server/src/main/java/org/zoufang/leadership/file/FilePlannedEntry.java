package org.zoufang.leadership.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.VisitKind;
import org.zoufang.leadership.OfficialName;

/** Somebody is going to be at the enterprise: a visit that was planned, or the stop of a tour. */
@Description("Somebody is going to be at the enterprise: a visit that was planned, or the stop of a tour")
public record FilePlannedEntry(
        @NonNull @Description("On which day, in China") LocalDate day,
        @Description("At what time; null where only the day is known") Instant plannedFrom,
        @NonNull @Description("Who leads") OfficialName lead,
        @Description("The visit; null for a tour's stop for which none was begun") @Id UUID visitId,
        @Description("The kind of visit; null where only the tour is known") VisitKind kind,
        @Description("What it is for: the visit's purpose, or the tour's title") String purpose) {}
