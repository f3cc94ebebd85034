package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.problem.ProblemRaising;
import org.zoufang.problem.input.ProblemSubmitInput;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;

/** Forty problems in every state of their life, told step by step as people take them. */
@ApplicationScoped
class DemoProblems {

    private static final LocalTime STEPS_FROM = LocalTime.of(16, 30);

    private final ProblemRaising raising;
    private final DemoSteps steps;

    DemoProblems(ProblemRaising raising, DemoSteps steps) {
        this.raising = raising;
        this.steps = steps;
    }

    void tell(DemoDiary diary, DemoCast cast, List<UUID> enterprises, Map<String, DemoStop> stops) {
        for (ProblemStory story : ProblemStories.all()) {
            UUID id = Ids.next();
            int daysAgo;
            if (story.isOfVisit()) {
                DemoStop stop = stops.get(story.where());
                daysAgo = stop.daysAgo();
                DemoStop.Heard heard = stop.heard(story.text());
                diary.note(
                        heard.at().plusSeconds(60),
                        () -> raising.submit(
                                cast.caller(story.who()), input(story, id, stop.enterprise(), stop.visit(), heard)));
            } else {
                daysAgo = story.daysAgo();
                UUID enterprise = enterprises.get(Integer.parseInt(story.where()));
                Instant at = diary.at(daysAgo, LocalTime.of(10, 0));
                diary.note(
                        at, () -> raising.submit(cast.caller(story.who()), input(story, id, enterprise, null, null)));
            }
            live(diary, cast, story, id, daysAgo);
        }
    }

    private void live(DemoDiary diary, DemoCast cast, ProblemStory story, UUID id, int daysAgo) {
        for (int i = 0; i < story.steps().size(); i++) {
            StoryStep step = story.steps().get(i);
            Instant at = diary.at(daysAgo - step.day(), STEPS_FROM.plusMinutes(5L * i));
            diary.note(at, () -> take(step, new DemoSteps.Turn(cast, story, id.toString(), at)));
        }
    }

    private void take(StoryStep step, DemoSteps.Turn turn) {
        try {
            steps.take(step.verb(), turn);
        } catch (Refused refused) {
            throw new IllegalStateException(
                    "demo/problems.csv tells what cannot happen: " + step + " of " + turn.story(), refused);
        }
    }

    private static ProblemSubmitInput input(
            ProblemStory story, UUID id, UUID enterprise, UUID visit, DemoStop.Heard heard) {
        return new ProblemSubmitInput(
                id.toString(),
                enterprise.toString(),
                visit == null ? story.source() : null,
                visit == null ? null : visit.toString(),
                heard == null ? null : heard.note().toString(),
                heard == null || heard.photo() == null
                        ? null
                        : List.of(heard.photo().toString()),
                story.type(),
                story.category(),
                null,
                story.seen(),
                story.urgency(),
                null,
                story.text(),
                story.contact(),
                null,
                null);
    }
}
