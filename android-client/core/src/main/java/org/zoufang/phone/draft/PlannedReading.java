package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.Register;

/** Who is going to be at an enterprise: visits that have not begun, and stops of tours, as far as this phone holds them. */
final class PlannedReading {

    private final Pen pen;
    private final Hand hand;
    private final Register register;
    private final LocalDate today;

    PlannedReading(Pen pen) {
        this.pen = pen;
        hand = pen.hand();
        register = new Register(pen.store().pack());
        today = CommitmentShowing.day(pen.now());
    }

    /** @param visits all that this phone knows at the enterprise */
    List<BriefingView.Planned> at(UUID enterpriseId, List<VisitPicture> visits) {
        Map<UUID, Stop> stops = stops(enterpriseId);
        List<BriefingView.Planned> planned = new ArrayList<>();
        for (VisitPicture visit : visits) {
            Stop stop = stops.remove(Json.id(visit.visit(), "tourStopId"));
            if (!BriefingReading.isBegun(visit)) {
                planned.add(visit(visit, stop));
            }
        }
        stops.values().forEach(stop -> planned.add(stop.planned()));
        return planned.stream()
                .filter(one -> one.day() == null || !one.day().isBefore(today))
                .filter(one -> one.day() != null || isMine(one, visits))
                .sorted(Comparator.comparing(
                                BriefingView.Planned::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(
                                BriefingView.Planned::from, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .collect(Collectors.toList());
    }

    /** What somebody else has begun to prepare for no day is no plan. */
    private boolean isMine(BriefingView.Planned one, List<VisitPicture> visits) {
        return visits.stream().anyMatch(visit -> visit.id().equals(one.visitId()) && hand.isOf(visit));
    }

    private BriefingView.Planned visit(VisitPicture picture, Stop stop) {
        JsonObject visit = picture.visit();
        Instant own = Json.instant(visit, "plannedFrom");
        Instant from = own == null && stop != null ? stop.from : own;
        LocalDate day = from != null ? CommitmentShowing.day(from) : stop == null ? null : stop.day;
        UUID lead = picture.leadId();
        return new BriefingView.Planned(
                day,
                from,
                picture.id(),
                Json.constant(visit, "kind", VisitKind.class),
                Json.text(visit, "purpose"),
                lead == null ? null : register.official(lead));
    }

    private Map<UUID, Stop> stops(UUID enterpriseId) {
        Map<UUID, Stop> stops = new HashMap<>();
        for (PackRow row : pen.store().pack().all(Entity.TOUR)) {
            JsonObject tour = row.json();
            for (JsonObject stop : Json.objects(tour, "stops")) {
                if (enterpriseId.equals(Json.id(stop, "enterpriseId"))) {
                    stops.put(Json.id(stop, "id"), stop(tour, stop));
                }
            }
        }
        return stops;
    }

    private Stop stop(JsonObject tour, JsonObject stop) {
        Instant from = Json.instant(stop, "plannedFrom");
        LocalDate day = from == null ? LocalDate.parse(Json.text(tour, "day")) : CommitmentShowing.day(from);
        return new Stop(day, from, Json.text(tour, "title"), register.official(Json.id(tour, "leadId")));
    }

    /** A stop of a tour at the enterprise. */
    private record Stop(LocalDate day, Instant from, String title, OfficialLine lead) {
        BriefingView.Planned planned() {
            return new BriefingView.Planned(day, from, null, null, title, lead);
        }
    }
}
