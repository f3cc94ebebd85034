package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.hazard.HazardReporting;
import org.zoufang.hazard.input.HazardReportInput;
import org.zoufang.hazard.input.HazardToldInput;
import org.zoufang.hazard.route.HazardRouteProposing;
import org.zoufang.hazard.route.NewHazardRoute;
import org.zoufang.rulebook.Deciding;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;

/** Safety hazards from whoever saw them to wherever they came, and who is competent for which. */
@ApplicationScoped
class DemoHazards {

    /** Before the first of them was seen. */
    private static final int ROUTES = 75;

    /** What is older was handed over to the enterprise by then. */
    private static final int TOLD_BY_NOW = 5;

    private static final LocalTime STEPS_FROM = LocalTime.of(15, 30);

    private final HazardRouteProposing routes;
    private final Deciding deciding;
    private final HazardReporting reporting;
    private final DemoHazardSteps steps;
    private final DemoTelling telling;

    DemoHazards(
            HazardRouteProposing routes,
            Deciding deciding,
            HazardReporting reporting,
            DemoHazardSteps steps,
            DemoTelling telling) {
        this.routes = routes;
        this.deciding = deciding;
        this.reporting = reporting;
        this.steps = steps;
        this.telling = telling;
    }

    void tell(DemoDiary diary, DemoCast cast, List<UUID> enterprises, Map<String, DemoStop> stops) {
        route(diary, cast, null, "regulator");
        route(diary, cast, "TRAFFIC", "handler2");
        for (HazardStory story : HazardStory.all()) {
            UUID id = Ids.next();
            DemoPlace place = DemoPlace.of(diary, enterprises, stops, story.where(), story.daysAgo(), story.text());
            diary.note(place.at(), () -> reporting.report(cast.caller(story.who()), input(story, id, place)));
            for (int i = 0; i < story.steps().size(); i++) {
                StoryStep step = story.steps().get(i);
                Instant at = diary.at(place.daysAgo() - step.day(), STEPS_FROM.plusMinutes(5L * i));
                diary.note(at, () -> take(step, new DemoHazardSteps.Turn(cast, story, id, place.enterprise(), at)));
            }
            if (place.daysAgo() > TOLD_BY_NOW) {
                Instant told = diary.at(TOLD_BY_NOW, LocalTime.of(17, 30));
                diary.note(told, () -> telling.handOver(cast.caller("office2"), null, id));
            }
        }
    }

    /** @param category null: all that have no route of their own */
    private void route(DemoDiary diary, DemoCast cast, String category, String whom) {
        UUID id = Ids.next();
        Instant at = diary.at(ROUTES, LocalTime.of(9, 0));
        LocalDate from = at.atZone(Clocks.CHINA).toLocalDate();
        String source = "云安委办〔2026〕7号 安全隐患监管职责分工";
        diary.note(at, () -> {
            routes.propose(
                    cast.caller("office"),
                    new NewHazardRoute(id, category, null, cast.organisation(whom), from, null, source));
            deciding.approve(cast.caller("admin"), id);
        });
    }

    private void take(StoryStep step, DemoHazardSteps.Turn turn) {
        try {
            steps.take(step.verb(), turn);
        } catch (Refused refused) {
            throw new IllegalStateException(
                    "demo/hazards.csv tells what cannot happen: " + step + " of " + turn.story(), refused);
        }
    }

    private static HazardReportInput input(HazardStory story, UUID id, DemoPlace place) {
        List<HazardToldInput> told = Arrays.stream(story.told().split(";"))
                .filter(one -> !one.isBlank())
                .map(one -> one.split(":"))
                .map(parts -> new HazardToldInput(parts[1], parts[0].isBlank() ? null : parts[0], place.at()))
                .toList();
        return new HazardReportInput(
                id.toString(),
                place.enterprise().toString(),
                DemoPlace.text(place.visit()),
                DemoPlace.text(place.note()),
                place.photo() == null ? null : List.of(place.photo().toString()),
                story.category(),
                story.place().isBlank() ? null : story.place(),
                story.text(),
                !told.isEmpty(),
                told,
                place.at(),
                null);
    }
}
