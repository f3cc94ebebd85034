package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.CommitmentStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.json.Json;

/** Who holds this phone, before one promise: which steps he may take, as far as the phone can tell. */
final class CommitmentHand {

    private static final List<String> DOOR = List.of("acknowledge", "contest");
    private static final List<String> OWNER = List.of("accept", "start", "fulfil", "renegotiate", "declareImpossible");

    private final CommitmentPicture picture;
    private final Hand hand;

    CommitmentHand(CommitmentPicture picture, Hand hand) {
        this.picture = picture;
        this.hand = hand;
    }

    /** The steps that would not be refused now. */
    List<String> possible() {
        return Stream.concat(OWNER.stream(), DOOR.stream())
                .filter(verb -> refusals(verb).isEmpty())
                .collect(Collectors.toList());
    }

    /** What the server would say against the step. */
    List<Refusal> refusals(String verb) {
        CommitmentState state = picture.isKnown() ? picture.state() : null;
        if (state == null) {
            return List.of(Refusal.of(RefusalCode.UNKNOWN_ID, "id", picture.id().toString()));
        }
        return DOOR.contains(verb)
                ? mayAtAll(
                        CommitmentStepPolicy.atTheDoor(isInvolved(), state, verb),
                        Role.OFFICIAL,
                        Role.SECRETARY,
                        Role.LIAISON_OFFICER,
                        Role.SERVICE_OFFICE)
                : mayAtAll(
                        CommitmentStepPolicy.byOwner(isOwner(), state, verb),
                        Role.OFFICIAL,
                        Role.SECRETARY,
                        Role.LIAISON_OFFICER,
                        Role.DEPARTMENT_HANDLER);
    }

    /** As the access table says for the operation. */
    private List<Refusal> mayAtAll(List<Refusal> refusals, Role... roles) {
        return Stream.of(roles).anyMatch(hand.who().roles()::contains)
                ? refusals
                : List.of(Refusal.of(RefusalCode.NOT_PERMITTED, "id"));
    }

    /** Whether he owes it: himself, in his leader's name, or as one who leads or handles in the body that does. */
    boolean isOwner() {
        UUID owner = Json.id(picture.commitment(), "ownerId");
        return owner == null ? isOfUnit() && leadsOrHandles() : actsFor(owner);
    }

    private boolean leadsOrHandles() {
        return hand.who().roles().contains(Role.DEPARTMENT_HANDLER)
                || hand.who().roles().contains(Role.OFFICIAL);
    }

    private boolean isOfUnit() {
        JsonObject unit = Json.child(picture.commitment(), "unit");
        return unit != null && Json.id(unit, "id").equals(hand.who().organisationId());
    }

    /** Whether he owes it, is of the body that does, or said that it was fulfilled: his word is not the enterprise's. */
    boolean isInvolved() {
        return isOwner()
                || isOfUnit()
                || Json.texts(picture.commitment(), "handIds")
                        .contains(hand.id().toString());
    }

    private boolean actsFor(UUID official) {
        return official.equals(hand.id()) || hand.principals().contains(official);
    }
}
