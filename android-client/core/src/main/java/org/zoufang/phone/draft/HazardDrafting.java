package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/**
 * Reports safety hazards, offline: from a note block or from the visit, in one tap a draft with its links, that stays on
 * this phone until the person sends it. Each call is durable when it returns. A visitor never grades.
 */
public final class HazardDrafting {

    /** Those whose place lets them report, as the access table says. */
    private static final Set<Role> REPORTERS =
            Set.of(Role.OFFICIAL, Role.SECRETARY, Role.DEPUTY, Role.LIAISON_OFFICER, Role.REGULATOR);

    private final Pen pen;

    public HazardDrafting(Pen pen) {
        this.pen = pen;
    }

    /**
     * A draft from a note block with its words and photos, or from the visit itself. One that was begun from the same block
     * and not sent is gone on with.
     *
     * @param noteId the block, or null
     */
    public Drafted begin(UUID visitId, UUID noteId) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = refusals(picture);
            JsonObject note = noteId == null ? null : picture.notes().get(noteId);
            if (refusals.isEmpty() && noteId != null && (note == null || Json.flag(note, "withdrawn"))) {
                refusals.add(Refusal.of(RefusalCode.UNKNOWN_ID, "noteId", noteId.toString()));
            }
            return refusals.isEmpty()
                    ? Drafted.kept(begun(visitId, noteId).orElseGet(() -> draft(picture, noteId, note)))
                    : Drafted.refused(refusals);
        });
    }

    /** What stands against reporting anything on this visit. */
    List<Refusal> refusals(VisitPicture picture) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.known(picture));
        if (refusals.isEmpty() && pen.who().roles().stream().noneMatch(REPORTERS::contains)) {
            refusals.add(Refusal.of(RefusalCode.NOT_PERMITTED, "id"));
        }
        return refusals;
    }

    private Optional<UUID> begun(UUID visitId, UUID noteId) {
        return pen.store().outbox().in(pen.who().officialId(), GroupState.DRAFT).stream()
                .filter(group -> group.command().name().equals(HazardPicture.REPORT))
                .filter(group -> visitId.equals(Json.id(group.command().input(), "visitId"))
                        && String.valueOf(noteId)
                                .equals(String.valueOf(Json.id(group.command().input(), "noteId"))))
                .map(CommandGroup::subject)
                .findFirst();
    }

    private UUID draft(VisitPicture picture, UUID noteId, JsonObject note) {
        UUID id = pen.newId();
        JsonObject input = input(picture, id);
        Json.put(input, "noteId", noteId);
        String text = note == null ? "" : Json.text(note, "text");
        write(input, new HazardWords("", "", text, photos(picture, noteId)));
        CommandGroup group = CommandGroup.of(
                pen.newId(), pen.who().officialId(), id, new Command(HazardPicture.REPORT, input), pen.now());
        pen.store().outbox().put(group.in(GroupState.DRAFT));
        return id;
    }

    /** What is known of every hazard of this visit. */
    JsonObject input(VisitPicture picture, UUID id) {
        JsonObject input = Pen.input(id);
        Json.put(input, "enterpriseId", Json.id(picture.visit(), "enterpriseId"));
        Json.put(input, "visitId", picture.id());
        Json.put(input, "foundAt", pen.now());
        if (pen.hand().who().roles().contains(Role.SECRETARY)) {
            pen.hand().principalOn(picture).ifPresent(leader -> Json.put(input, "onBehalfOfId", leader.id()));
        }
        return input;
    }

    private static List<UUID> photos(VisitPicture picture, UUID noteId) {
        return picture.photos().entrySet().stream()
                .filter(photo -> noteId != null
                        && noteId.equals(Json.id(photo.getValue(), "noteId"))
                        && !Json.flag(photo.getValue(), "withdrawn"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static void write(JsonObject input, HazardWords words) {
        Json.put(input, "text", words.text());
        optional(input, "category", words.category());
        optional(input, "place", words.place());
        input.add("photoIds", Json.arrayOfTexts(words.photoIds()));
    }

    private static void optional(JsonObject input, String field, String text) {
        input.remove(field);
        if (!text.trim().isEmpty()) {
            Json.put(input, field, text);
        }
    }

    /** Keeps what is said so far. Of a refused one it waits to be sent again; what was sent stays as it is. */
    public Drafted say(UUID hazardId, HazardWords words) {
        return pen.store().change(() -> {
            Optional<CommandGroup> group = mine(hazardId).filter(HazardDrafting::isMendable);
            if (!group.isPresent()) {
                return Drafted.refused(unknown(hazardId));
            }
            JsonObject input = group.get().command().input().deepCopy();
            write(input, words);
            pen.store().outbox().put(group.get().with(new Command(HazardPicture.REPORT, input), pen.now()));
            return Drafted.kept(hazardId);
        });
    }

    /** Lets it go with the next round, or says what the server would say against it. */
    public Drafted send(UUID hazardId) {
        return pen.store().change(() -> {
            Optional<CommandGroup> group = mine(hazardId).filter(HazardDrafting::isMendable);
            if (!group.isPresent()) {
                return Drafted.refused(unknown(hazardId));
            }
            JsonObject input = group.get().command().input();
            List<Refusal> refusals =
                    new ArrayList<>(DraftingPolicy.text(Json.text(input, "text"), "text", Limits.NOTE_TEXT));
            refusals.addAll(DraftingPolicy.optionalText(Json.text(input, "place"), "place", Limits.NAME));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            CommandGroup ready = group.get().dependingOn(waitsFor(input));
            if (group.get().state() == GroupState.DRAFT) {
                pen.store().outbox().put(ready.in(GroupState.WAITING));
            } else {
                pen.store().outbox().replace(group.get(), ready.anew(pen.newId()));
            }
            return Drafted.kept(hazardId);
        });
    }

    /** Throws away a draft that never left this phone. */
    public Drafted discard(UUID hazardId) {
        return pen.store().change(() -> {
            Optional<CommandGroup> draft = mine(hazardId).filter(group -> group.state() == GroupState.DRAFT);
            draft.ifPresent(group -> pen.store().outbox().remove(group.id()));
            return draft.isPresent() ? Drafted.kept(hazardId) : Drafted.refused(unknown(hazardId));
        });
    }

    /** What it came from and is not stored yet: the visit, the note block, the photos. */
    Set<UUID> waitsFor(JsonObject input) {
        VisitPicture visit = VisitPicture.of(pen.store(), Json.id(input, "visitId"));
        Set<UUID> evidence = new LinkedHashSet<>();
        Json.texts(input, "photoIds").forEach(photo -> evidence.add(UUID.fromString(photo)));
        evidence.add(Json.id(input, "noteId"));
        return new LinkedHashSet<>(visit.pending(group -> {
            String name = group.command().name();
            return name.equals("visitRecord")
                    || (name.equals("noteWrite") || name.equals("photoAttach")) && evidence.contains(group.subject());
        }));
    }

    private Optional<CommandGroup> mine(UUID hazardId) {
        return HazardPicture.of(pen.store(), hazardId).reporting().filter(group -> group.owner()
                .equals(pen.who().officialId()));
    }

    private static boolean isMendable(CommandGroup group) {
        return group.state() == GroupState.DRAFT || group.state().needsPerson();
    }

    private static List<Refusal> unknown(UUID hazardId) {
        return List.of(Refusal.of(RefusalCode.UNKNOWN_ID, "id", hazardId.toString()));
    }
}
