package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.phone.account.Who;
import org.zoufang.phone.json.Json;

/** What the server would refuse is refused at once, also without signal. */
final class DraftingPolicy {

    private DraftingPolicy() {}

    static List<Refusal> kind(Who who, VisitKind kind, Role capacity, boolean adminInspection, LegalBasis legal) {
        List<Refusal> refusals = new ArrayList<>(VisitKindPolicy.refusals(kind, capacity, adminInspection, legal));
        if (!who.roles().contains(capacity)) {
            refusals.add(Refusal.of(RefusalCode.CAPACITY_NOT_HELD, "capacity", capacity));
        }
        return refusals;
    }

    /** Changing facts of a visit: its people, and who acts for one of them. */
    static List<Refusal> changing(VisitPicture picture, Hand hand) {
        return open(picture, picture.isKnown() && hand.isOf(picture));
    }

    /** Writing notes or attaching photos: who takes part himself. */
    static List<Refusal> writing(VisitPicture picture, Hand hand) {
        return open(picture, picture.isKnown() && hand.isIn(picture));
    }

    private static List<Refusal> open(VisitPicture picture, boolean takesPart) {
        List<Refusal> refusals = known(picture);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        if (!takesPart) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "id"));
        }
        if (!VisitLifecycle.isOpen(picture.state())) {
            refusals.add(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "id", picture.state()));
        }
        return refusals;
    }

    /** Following an arrow of the lifecycle. */
    static List<Refusal> moving(VisitPicture picture, Hand hand, String verb) {
        List<Refusal> refusals = changing(picture, hand);
        if (refusals.isEmpty() && !VisitLifecycle.after(picture.state(), verb).isPresent()) {
            refusals.add(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "id", picture.state()));
        }
        return refusals;
    }

    static List<Refusal> leading(VisitPicture picture, Hand hand, String verb) {
        List<Refusal> refusals = moving(picture, hand, verb);
        if (refusals.isEmpty() && !hand.leads(picture)) {
            refusals.add(Refusal.of(RefusalCode.ONLY_LEAD, "id"));
        }
        return refusals;
    }

    static List<Refusal> ofAuthor(VisitPicture picture, Hand hand, JsonObject part) {
        List<Refusal> refusals = writing(picture, hand);
        if (refusals.isEmpty() && part == null) {
            refusals.add(Refusal.of(RefusalCode.UNKNOWN_ID, "id", ""));
        } else if (refusals.isEmpty() && !hand.id().equals(Json.id(part, "authorId"))) {
            refusals.add(Refusal.of(RefusalCode.ONLY_AUTHOR, "id"));
        }
        return refusals;
    }

    /** Who has neither closed his notes nor been waived. */
    static List<UUID> missing(VisitPicture picture) {
        return picture.participants().stream()
                .filter(one -> Json.text(one, "notesClosedAt") == null && Json.text(one, "waivedReason") == null)
                .map(one -> Json.id(one, "officialId"))
                .collect(Collectors.toList());
    }

    static List<Refusal> text(String text, String field, int limit) {
        if (text == null || text.trim().isEmpty()) {
            return List.of(Refusal.of(RefusalCode.REQUIRED, field));
        }
        return optionalText(text, field, limit);
    }

    static List<Refusal> optionalText(String text, String field, int limit) {
        return text != null && text.length() > limit
                ? List.of(Refusal.of(RefusalCode.TOO_LONG, field, limit))
                : List.of();
    }

    static List<Refusal> texts(List<String> texts, String field) {
        List<Refusal> refusals = new ArrayList<>();
        if (texts.size() > Limits.LIST) {
            refusals.add(Refusal.of(RefusalCode.TOO_MANY, field, Limits.LIST));
        }
        texts.forEach(text -> refusals.addAll(text(text, field, Limits.NAME)));
        return refusals;
    }

    static List<Refusal> known(VisitPicture picture) {
        List<Refusal> refusals = new ArrayList<>();
        if (!picture.isKnown()) {
            refusals.add(Refusal.of(RefusalCode.UNKNOWN_ID, "id", picture.id().toString()));
        }
        return refusals;
    }
}
