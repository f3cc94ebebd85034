package org.zoufang.phone.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.json.Json;

/** Who holds this phone, before one problem: which steps he may take, as far as the phone can tell. */
final class ProblemHand {

    private static final List<String> DOOR = List.of("confirm", "confirmInterim", "dissatisfied");

    private static final Role[] AGAIN = {Role.OFFICIAL, Role.SECRETARY, Role.LIAISON_OFFICER, Role.SERVICE_OFFICE};

    private final ProblemPicture picture;
    private final Hand hand;
    private final ProblemDays days;

    private ProblemHand(ProblemPicture picture, Hand hand, ProblemDays days) {
        this.picture = picture;
        this.hand = hand;
        this.days = days;
    }

    static ProblemHand of(ProblemPicture picture, Hand hand, ProblemDays days) {
        return new ProblemHand(picture, hand, days);
    }

    /** The steps that would not be refused now. */
    List<String> possible() {
        return Stream.of(Stream.of("answerMore", "deliver"), DOOR.stream(), Stream.of("returnVisit"))
                .flatMap(verbs -> verbs)
                .filter(verb -> refusals(verb).isEmpty())
                .collect(Collectors.toList());
    }

    /** Whether the enterprise's taking it back could be written down now. */
    boolean mayWithdraw() {
        return refusals("withdraw").isEmpty();
    }

    /** Whether it could be written down now that it is done again: as the enterprise asks, or after a sample that failed. */
    boolean mayReopen() {
        return refusals("reopen").isEmpty() || reopeningByOffice().isEmpty();
    }

    /** What the server would say against having it done again without the enterprise's asking. */
    List<Refusal> reopeningByOffice() {
        ProblemState state = picture.isKnown() ? picture.state() : null;
        if (state == null) {
            return unknown();
        }
        List<Refusal> refusals =
                mayAtAll(ProblemStepPolicy.by(isOffice(), RefusalCode.ONLY_SERVICE_OFFICE, state, "reopen"), AGAIN);
        return refusals.isEmpty()
                ? ProblemStepPolicy.afterSample(Json.flag(picture.problem(), "sampleFailed"))
                : refusals;
    }

    /** What the server would say against the step. */
    List<Refusal> refusals(String verb) {
        ProblemState state = picture.isKnown() ? picture.state() : null;
        if (state == null) {
            return unknown();
        }
        return switch (verb) {
            case "answerMore" -> ProblemStepPolicy.by(isRaiser() || isOffice(), RefusalCode.ONLY_RAISER, state, verb);
            case "deliver" -> delivering(state);
            case "returnVisit" -> laterAtTheDoor(handled(), state, verb);
            case "reopen" -> laterAtTheDoor(handlesHere(), state, verb);
            default -> atTheDoor(state, verb);
        };
    }

    private List<Refusal> unknown() {
        return List.of(Refusal.of(RefusalCode.UNKNOWN_ID, "id", picture.id().toString()));
    }

    /** What depends on how many days have passed besides. */
    private List<Refusal> laterAtTheDoor(boolean handled, ProblemState state, String verb) {
        List<Refusal> refusals = mayAtAll(ProblemStepPolicy.atTheDoor(handled, state, verb), AGAIN);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        return verb.equals("reopen") ? days.askedAgain(picture.problem()) : days.silent(picture.problem());
    }

    private List<Refusal> delivering(ProblemState state) {
        boolean liaison = hand.who().roles().contains(Role.LIAISON_OFFICER)
                && hand.powers().firms().contains(Json.id(picture.problem(), "enterpriseId"));
        return mayAtAll(
                ProblemStepPolicy.delivering(isOffice(), liaison, isRaiser(), state),
                Role.OFFICIAL,
                Role.SECRETARY,
                Role.LIAISON_OFFICER,
                Role.SERVICE_OFFICE);
    }

    private List<Refusal> atTheDoor(ProblemState state, String verb) {
        List<Refusal> refusals = new ArrayList<>(mayAtAll(
                ProblemStepPolicy.atTheDoor(handled(), state, verb),
                Role.OFFICIAL,
                Role.SECRETARY,
                Role.DEPUTY,
                Role.LIAISON_OFFICER,
                Role.SERVICE_OFFICE));
        ProblemOutcome outcome = picture.outcome();
        if (refusals.isEmpty() && outcome != null) {
            refusals.addAll(ProblemStepPolicy.outcome(outcome, verb));
        }
        return refusals;
    }

    /** As the access table says for the operation. */
    private List<Refusal> mayAtAll(List<Refusal> refusals, Role... roles) {
        return Stream.of(roles).anyMatch(hand.who().roles()::contains)
                ? refusals
                : List.of(Refusal.of(RefusalCode.NOT_PERMITTED, "id"));
    }

    /** Whether he, or his department, had a part in handling it: his word is not taken for the enterprise's. */
    boolean handled() {
        return handlesHere() || names("handIds", hand.id());
    }

    private boolean handlesHere() {
        UUID body = hand.who().organisationId();
        return body != null && names("handlerIds", body);
    }

    private boolean names(String field, UUID id) {
        return Json.texts(picture.problem(), field).contains(id.toString());
    }

    boolean isRaiser() {
        UUID follower = Json.id(picture.problem(), "followerId");
        if (follower != null) {
            return actsFor(follower);
        }
        return actsFor(Json.id(picture.problem(), "raisedById")) || actsFor(Json.id(picture.problem(), "onBehalfOfId"));
    }

    private boolean actsFor(UUID official) {
        return official != null
                && (official.equals(hand.id()) || hand.principals().contains(official));
    }

    private boolean isOffice() {
        return hand.who().roles().contains(Role.SERVICE_OFFICE);
    }
}
