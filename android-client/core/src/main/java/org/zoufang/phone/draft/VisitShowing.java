package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.InspectionType;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.store.PhoneStore;

/** Turns one picture of a visit into what the screen shows. */
final class VisitShowing {

    private final VisitPicture picture;
    private final Hand hand;
    private final Register register;
    private final PartShowing parts;

    VisitShowing(VisitPicture picture, Hand hand, Register register, PhoneStore store) {
        this.picture = picture;
        this.hand = hand;
        this.register = register;
        this.parts = new PartShowing(picture, hand, register, store);
    }

    VisitView view() {
        JsonObject visit = picture.visit();
        UUID lead = picture.leadId();
        return new VisitView(
                picture.id(),
                Json.constant(visit, "kind", VisitKind.class),
                picture.state(),
                Json.text(visit, "purpose"),
                Json.texts(visit, "themes"),
                legal(Json.child(visit, "legal")),
                register.enterprise(Json.id(visit, "enterpriseId")),
                lead == null ? null : register.official(lead),
                official(Json.id(visit, "onBehalfOfId")),
                official(Json.id(visit, "recordedById")),
                hand.principalOn(picture).orElse(null),
                Json.instant(visit, "plannedFrom"),
                Json.instant(visit, "plannedTo"),
                Json.instant(visit, "arrivedAt"),
                Json.instant(visit, "leftAt"),
                Json.constants(visit, "clockFlags", ClockFlag.class),
                Json.text(visit, "returnComment"),
                picture.participants().stream().map(this::participant).collect(Collectors.toList()),
                Json.objects(visit, "hosts").stream()
                        .map(host -> new HostView(Json.text(host, "name"), Json.text(host, "post")))
                        .collect(Collectors.toList()),
                parts.notes(),
                parts.photos(),
                Standing.of(picture.groups(), new Meeting(picture, hand, register)),
                savedAt(picture.groups()),
                kindIsOpen(),
                DraftingPolicy.writing(picture, hand).isEmpty(),
                possible());
    }

    private OfficialLine official(UUID id) {
        return id == null ? null : register.official(id);
    }

    static Instant savedAt(List<CommandGroup> groups) {
        return groups.stream()
                .map(CommandGroup::changedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private ParticipantView participant(JsonObject one) {
        return new ParticipantView(
                register.official(Json.id(one, "officialId")),
                Json.constant(one, "role", ParticipantRole.class),
                Json.constant(one, "capacity", Role.class),
                Json.instant(one, "notesClosedAt"),
                Json.text(one, "waivedReason"));
    }

    private static LegalBasis legal(JsonObject legal) {
        return legal == null
                ? null
                : new LegalBasis(
                        Json.text(legal, "subject"),
                        Json.text(legal, "item"),
                        Json.text(legal, "basis"),
                        Json.text(legal, "approvalNumber"),
                        Json.texts(legal, "certificateNumbers"),
                        Json.constant(legal, "inspectionType", InspectionType.class));
    }

    private boolean kindIsOpen() {
        Optional<CommandGroup> header = picture.header();
        return header.isPresent()
                && (header.get().state().needsPerson()
                        || header.get().state().isPending() && !header.get().isFrozen());
    }

    private List<String> possible() {
        List<String> possible = new ArrayList<>();
        if (DraftingPolicy.changing(picture, hand).isEmpty()) {
            possible.add("change");
        }
        for (String verb : List.of("arrive", "end", "closeNotes")) {
            boolean own = !verb.equals("closeNotes") || hand.isIn(picture);
            if (own && DraftingPolicy.moving(picture, hand, verb).isEmpty()) {
                possible.add(verb);
            }
        }
        List<UUID> missing = DraftingPolicy.missing(picture);
        for (String verb : List.of("waive", "submit")) {
            List<Refusal> refusals = DraftingPolicy.leading(picture, hand, verb);
            if (refusals.isEmpty() && missing.isEmpty() == verb.equals("submit")) {
                possible.add(verb);
            }
        }
        return possible;
    }
}
