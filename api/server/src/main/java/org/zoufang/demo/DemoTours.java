package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zoufang.contract.VisitKind;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;
import org.zoufang.visit.TourPlanning;
import org.zoufang.visit.input.TourPlanInput;
import org.zoufang.visit.input.TourStopInput;

/** Two tours and a symposium (座谈会): what was seen, heard and photographed, and by whom. */
@ApplicationScoped
class DemoTours {

    /** Where the symposium is held, and how it is called in {@code demo/problems.csv}. */
    private static final String SYMPOSIUM = "S1";

    private static final int STOPS = 3;

    private final TourPlanning planning;
    private final DemoVisit visits;

    DemoTours(TourPlanning planning, DemoVisit visits) {
        this.planning = planning;
        this.visits = visits;
    }

    /** Notes them all in the diary; the visits by their names in {@code demo/problems.csv}. */
    Map<String, DemoStop> tell(DemoDiary diary, DemoCast cast, List<UUID> enterprises) {
        Map<String, DemoStop> stops = new LinkedHashMap<>();
        tour(diary, cast, new Tour("A", "汛后铸造企业走访", "leader", "office", 24, true), enterprises.subList(5, 8), stops);
        tour(diary, cast, new Tour("B", "新材料产业链走访", "leader", "office", 2, false), enterprises.subList(8, 11), stops);
        DemoVisit.Plan symposium = new DemoVisit.Plan(
                "leader", "office", VisitKind.LEADER_STUDY, "铸造行业企业家座谈会", enterprises.get(4), null, 11, 14, true);
        stops.put(SYMPOSIUM, visits.tell(diary, cast, symposium, DemoWords.at(SYMPOSIUM)));
        return stops;
    }

    /** Its name, title, who leads and who goes along, how long ago, and whether it was handed in and accepted. */
    private record Tour(String name, String title, String lead, String member, int daysAgo, boolean accepted) {}

    private void tour(DemoDiary diary, DemoCast cast, Tour tour, List<UUID> enterprises, Map<String, DemoStop> stops) {
        List<String> ids =
                Stream.generate(() -> Ids.next().toString()).limit(STOPS).toList();
        LocalDate day = LocalDate.ofInstant(diary.at(tour.daysAgo(), LocalTime.NOON), Clocks.CHINA);
        Instant planned = diary.at(tour.daysAgo() + 2, LocalTime.of(15, 0));
        List<TourStopInput> asked = IntStream.range(0, STOPS)
                .mapToObj(i ->
                        new TourStopInput(ids.get(i), enterprises.get(i).toString(), List.of("车间", "厂区道路"), null, null))
                .toList();
        diary.note(
                planned,
                () -> planning.plan(
                        cast.caller(tour.lead()),
                        new TourPlanInput(
                                Ids.next().toString(),
                                tour.title(),
                                day,
                                asked,
                                List.of(cast.id(tour.member()).toString()))));
        for (int i = 0; i < STOPS; i++) {
            String name = tour.name() + (i + 1);
            DemoVisit.Plan plan = new DemoVisit.Plan(
                    tour.lead(),
                    tour.member(),
                    VisitKind.LEADER_STUDY,
                    tour.title(),
                    enterprises.get(i),
                    ids.get(i),
                    tour.daysAgo(),
                    9 + 2 * i,
                    tour.accepted());
            stops.put(name, visits.tell(diary, cast, plan, DemoWords.at(name)));
        }
    }
}
