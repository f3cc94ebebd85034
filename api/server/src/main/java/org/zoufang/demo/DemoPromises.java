package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.commitment.CommitmentAcknowledging;
import org.zoufang.commitment.CommitmentKeeping;
import org.zoufang.commitment.CommitmentMaking;
import org.zoufang.commitment.CommitmentRenegotiating;
import org.zoufang.commitment.ImpossibilityReviewing;
import org.zoufang.commitment.input.CommitmentFulfilInput;
import org.zoufang.commitment.input.CommitmentMakeInput;
import org.zoufang.commitment.input.CommitmentRenegotiateInput;
import org.zoufang.commitment.input.CommitmentStepInput;
import org.zoufang.commitment.input.CommitmentWordInput;
import org.zoufang.official.Caller;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;

/** Promises to enterprises: kept, late, agreed anew, impossible, and still open. */
@ApplicationScoped
class DemoPromises {

    private static final LocalTime STEPS_FROM = LocalTime.of(16, 0);
    /** So many days more where a promise is agreed anew. */
    private static final int ANEW = 35;

    private final CommitmentMaking making;
    private final CommitmentKeeping keeping;
    private final CommitmentRenegotiating renegotiating;
    private final ImpossibilityReviewing reviewing;
    private final CommitmentAcknowledging acknowledging;

    DemoPromises(
            CommitmentMaking making,
            CommitmentKeeping keeping,
            CommitmentRenegotiating renegotiating,
            ImpossibilityReviewing reviewing,
            CommitmentAcknowledging acknowledging) {
        this.making = making;
        this.keeping = keeping;
        this.renegotiating = renegotiating;
        this.reviewing = reviewing;
        this.acknowledging = acknowledging;
    }

    void tell(DemoDiary diary, DemoCast cast, List<UUID> enterprises, Map<String, DemoStop> stops) {
        for (PromiseStory story : PromiseStory.all()) {
            String id = Ids.next().toString();
            DemoPlace place = DemoPlace.of(diary, enterprises, stops, story.where(), story.daysAgo(), story.text());
            diary.note(place.at(), () -> make(cast, story, id, place));
            for (int i = 0; i < story.steps().size(); i++) {
                StoryStep step = story.steps().get(i);
                Instant at = diary.at(place.daysAgo() - step.day(), STEPS_FROM.plusMinutes(5L * i));
                diary.note(at, () -> take(step, cast, story, id, day(at)));
            }
        }
    }

    private void make(DemoCast cast, PromiseStory story, String id, DemoPlace place) {
        making.make(
                cast.caller(story.who()),
                new CommitmentMakeInput(
                        id,
                        place.enterprise().toString(),
                        story.text(),
                        DemoPlace.text(place.visit()),
                        DemoPlace.text(place.note()),
                        null,
                        null,
                        story.unit().isBlank()
                                ? null
                                : cast.organisation(story.unit()).toString(),
                        story.contact(),
                        day(place.at()).plusDays(story.due()),
                        null,
                        place.at(),
                        null));
    }

    private void take(StoryStep step, DemoCast cast, PromiseStory story, String id, LocalDate day) {
        try {
            take(step.verb(), cast, story, id, day);
        } catch (Refused refused) {
            throw new IllegalStateException(
                    "demo/promises.csv tells what cannot happen: " + step + " of " + story, refused);
        }
    }

    private void take(String verb, DemoCast cast, PromiseStory story, String id, LocalDate day) {
        Caller owner = cast.caller(story.who());
        String step = Ids.next().toString();
        switch (verb) {
            case "start" -> keeping.start(owner, new CommitmentStepInput(id, step, "已着手办理。"));
            case "fulfil" -> keeping.fulfil(owner, new CommitmentFulfilInput(id, step, story.said(), null, null));
            case "acknowledge" ->
                acknowledging.acknowledge(
                        cast.caller("office2"), new CommitmentWordInput(id, step, story.contact(), "说到做到，认可。"));
            case "renegotiate" ->
                renegotiating.renegotiate(
                        owner,
                        new CommitmentRenegotiateInput(
                                id, step, story.said(), day.plusDays(ANEW), null, story.contact()));
            case "declare" -> reviewing.declareImpossible(owner, new CommitmentStepInput(id, step, story.said()));
            case "uphold" ->
                reviewing.uphold(cast.caller("leader"), new CommitmentStepInput(id, step, "情况属实：" + story.said()));
            default -> throw new IllegalArgumentException("no such step of a promise in the demonstration: " + verb);
        }
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Clocks.CHINA).toLocalDate();
    }
}
