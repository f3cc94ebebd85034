package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/**
 * Drafts of what was found at a visit and is a record of its own (发现事项): a problem, a promise. In one tap from a note block
 * or the visit, kept on this phone until the person sends it. Each call is durable when it returns.
 */
final class FindingDrafts {

    /** The commands that make a finding. */
    static final Set<String> MAKING = Set.of(ProblemPicture.SUBMIT, HazardPicture.REPORT, CommitmentPicture.MAKE);

    /** In whose name a secretary writes one down. */
    static final String PRINCIPAL = "onBehalfOfId";

    private final Pen pen;
    private final String making;

    FindingDrafts(Pen pen, String making) {
        this.pen = pen;
        this.making = making;
    }

    /**
     * A draft from a note block, or from the visit itself. One that was begun from the same block and not sent is gone on
     * with.
     *
     * @param noteId the block, or null
     * @param said fills in what the block says; it gets the block's words and its photos
     */
    Drafted begin(UUID visitId, UUID noteId, Said said) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = DraftingPolicy.known(picture);
            JsonObject note = noteId == null ? null : picture.notes().get(noteId);
            if (refusals.isEmpty() && noteId != null && (note == null || Json.flag(note, "withdrawn"))) {
                refusals.add(Refusal.of(RefusalCode.UNKNOWN_ID, "noteId", noteId.toString()));
            }
            return refusals.isEmpty()
                    ? Drafted.kept(begun(visitId, noteId).orElseGet(() -> draft(picture, noteId, note, said)))
                    : Drafted.refused(refusals);
        });
    }

    /**
     * A draft about an enterprise that nobody called on. One with the same origin and in the same
     * name that was not sent is gone on with.
     *
     * @param origin what says where it comes from
     */
    Drafted beginAt(UUID enterpriseId, JsonObject origin, Said said) {
        return pen.store()
                .change(() -> Drafted.kept(pen.store().outbox().in(pen.who().officialId(), GroupState.DRAFT).stream()
                        .filter(group -> group.command().name().equals(making))
                        .filter(group -> isAt(group.command().input(), enterpriseId, origin))
                        .map(CommandGroup::subject)
                        .findFirst()
                        .orElseGet(() -> {
                            UUID id = pen.newId();
                            JsonObject input = Pen.input(id);
                            Json.put(input, "enterpriseId", enterpriseId);
                            origin.entrySet().forEach(each -> input.add(each.getKey(), each.getValue()));
                            said.fill(input, "", List.of());
                            return kept(id, input);
                        })));
    }

    private static boolean isAt(JsonObject input, UUID enterpriseId, JsonObject origin) {
        return enterpriseId.equals(Json.id(input, "enterpriseId"))
                && Json.id(input, "visitId") == null
                && Objects.equals(origin.get(PRINCIPAL), input.get(PRINCIPAL))
                && origin.entrySet().stream().allMatch(each -> each.getValue().equals(input.get(each.getKey())));
    }

    /** Fills a new draft in. */
    interface Said {
        void fill(JsonObject input, String words, List<UUID> photos);
    }

    private Optional<UUID> begun(UUID visitId, UUID noteId) {
        return pen.store().outbox().in(pen.who().officialId(), GroupState.DRAFT).stream()
                .filter(group -> group.command().name().equals(making))
                .filter(group -> visitId.equals(Json.id(group.command().input(), "visitId"))
                        && String.valueOf(noteId)
                                .equals(String.valueOf(Json.id(group.command().input(), "noteId"))))
                .map(CommandGroup::subject)
                .findFirst();
    }

    private UUID draft(VisitPicture picture, UUID noteId, JsonObject note, Said said) {
        UUID id = pen.newId();
        JsonObject input = Pen.input(id);
        Json.put(input, "enterpriseId", Json.id(picture.visit(), "enterpriseId"));
        Json.put(input, "visitId", picture.id());
        Json.put(input, "noteId", noteId);
        if (pen.hand().who().roles().contains(Role.SECRETARY)) {
            pen.hand().principalOn(picture).ifPresent(leader -> Json.put(input, PRINCIPAL, leader.id()));
        }
        said.fill(input, note == null ? "" : Json.text(note, "text"), photos(picture, noteId));
        return kept(id, input);
    }

    private UUID kept(UUID id, JsonObject input) {
        CommandGroup group =
                CommandGroup.of(pen.newId(), pen.who().officialId(), id, new Command(making, input), pen.now());
        pen.store().outbox().put(group.in(GroupState.DRAFT));
        return id;
    }

    private static List<UUID> photos(VisitPicture picture, UUID noteId) {
        return picture.photos().entrySet().stream()
                .filter(photo -> noteId != null
                        && noteId.equals(Json.id(photo.getValue(), "noteId"))
                        && !Json.flag(photo.getValue(), "withdrawn"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** Keeps what is said so far. Of a refused one it waits to be sent again; what was sent stays as it is. */
    Drafted say(UUID id, Consumer<JsonObject> write) {
        return pen.store().change(() -> {
            Optional<CommandGroup> group = mine(id).filter(FindingDrafts::isMendable);
            if (!group.isPresent()) {
                return Drafted.refused(unknown(id));
            }
            JsonObject input = group.get().command().input().deepCopy();
            write.accept(input);
            pen.store().outbox().put(group.get().with(new Command(making, input), pen.now()));
            return Drafted.kept(id);
        });
    }

    /**
     * Lets it go with the next round, or says what the server would say against it.
     *
     * @param check what stands against the input
     */
    Drafted send(UUID id, Function<JsonObject, List<Refusal>> check) {
        return pen.store().change(() -> {
            Optional<CommandGroup> group = mine(id).filter(FindingDrafts::isMendable);
            if (!group.isPresent()) {
                return Drafted.refused(unknown(id));
            }
            JsonObject input = group.get().command().input();
            List<Refusal> refusals = new ArrayList<>(check.apply(input));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            CommandGroup ready = group.get().dependingOn(waitsFor(input));
            if (group.get().state() == GroupState.DRAFT) {
                pen.store().outbox().put(ready.in(GroupState.WAITING));
            } else {
                pen.store().outbox().replace(group.get(), ready.anew(pen.newId()));
            }
            return Drafted.kept(id);
        });
    }

    /** Throws away a draft that never left this phone. */
    Drafted discard(UUID id) {
        return pen.store().change(() -> {
            Optional<CommandGroup> draft = mine(id).filter(group -> group.state() == GroupState.DRAFT);
            draft.ifPresent(group -> pen.store().outbox().remove(group.id()));
            return draft.isPresent() ? Drafted.kept(id) : Drafted.refused(unknown(id));
        });
    }

    /** What it came from and is not stored yet: the visit, the note block, the photos. */
    private Set<UUID> waitsFor(JsonObject input) {
        if (Json.id(input, "visitId") == null) {
            return Set.of();
        }
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

    /** Whether something that the server has not stored came of this note block: then the block stays with it. */
    static boolean isFrom(Pen pen, UUID noteId) {
        return pen
                .store()
                .outbox()
                .in(
                        pen.who().officialId(),
                        GroupState.DRAFT,
                        GroupState.WAITING,
                        GroupState.SENDING,
                        GroupState.REJECTED,
                        GroupState.QUARANTINED,
                        GroupState.SET_ASIDE)
                .stream()
                .filter(group -> MAKING.contains(group.command().name()))
                .anyMatch(group -> noteId.equals(Json.id(group.command().input(), "noteId")));
    }

    private Optional<CommandGroup> mine(UUID id) {
        return pen.store().outbox().of(id).stream()
                .filter(group -> group.command().name().equals(making) && group.state() != GroupState.APPLIED)
                .findFirst()
                .filter(group -> group.owner().equals(pen.who().officialId()));
    }

    private static boolean isMendable(CommandGroup group) {
        return group.state() == GroupState.DRAFT || group.state().needsPerson();
    }

    private static List<Refusal> unknown(UUID id) {
        return List.of(Refusal.of(RefusalCode.UNKNOWN_ID, "id", id.toString()));
    }
}
