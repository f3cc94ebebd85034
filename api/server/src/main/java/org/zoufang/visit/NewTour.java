package org.zoufang.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.InputCheck;
import org.zoufang.visit.input.TourPlanInput;
import org.zoufang.visit.input.TourStopInput;

/** A tour as asked for, read and tidied. */
record NewTour(UUID id, String title, LocalDate day, List<TourStop> stops, List<UUID> teamIds) {

    static NewTour read(UUID id, TourPlanInput input, InputCheck check) {
        String title = check.needed(input.title(), "title", Limits.NAME);
        check.day(input.day(), "day");
        if (input.stops().isEmpty()) {
            check.refuse(RefusalCode.REQUIRED, "stops");
        }
        AtomicInteger position = new AtomicInteger();
        List<TourStop> stops = check.each(
                input.stops(), "stops", Limits.LIST, (stop, at) -> stop(stop, at, position.getAndIncrement(), check));
        List<UUID> team = check.each(input.teamIds(), "teamIds", Limits.PARTICIPANTS, check::id);
        return new NewTour(id, title, input.day(), stops, List.copyOf(known(team)));
    }

    private static TourStop stop(TourStopInput stop, String at, int position, InputCheck check) {
        Instant from = check.time(stop.plannedFrom(), at + ".plannedFrom");
        Instant to = check.time(stop.plannedTo(), at + ".plannedTo");
        check.order(from, to, at + ".plannedTo");
        List<String> points = check.each(
                stop.points(), at + ".points", Limits.LIST, (point, on) -> check.needed(point, on, Limits.SHORT_TEXT));
        return TourStop.at(
                position,
                check.id(stop.id(), at + ".id"),
                check.id(stop.enterpriseId(), at + ".enterpriseId"),
                points,
                from,
                to);
    }

    private static LinkedHashSet<UUID> known(List<UUID> ids) {
        LinkedHashSet<UUID> known = new LinkedHashSet<>(ids);
        known.remove(null);
        return known;
    }
}
