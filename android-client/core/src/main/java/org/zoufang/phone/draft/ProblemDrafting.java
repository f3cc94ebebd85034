package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Urgency;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.Rulebook;

/**
 * Raises problems of enterprises, offline: from a note block or from the visit, in one tap a draft with its links, that
 * stays on this phone until the person sends it. Each call is durable when it returns.
 */
public final class ProblemDrafting {

    private static final String DEMAND = "DEMAND";

    private final Pen pen;

    public ProblemDrafting(Pen pen) {
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
            List<Refusal> refusals = DraftingPolicy.known(picture);
            JsonObject note = noteId == null ? null : picture.notes().get(noteId);
            if (refusals.isEmpty() && noteId != null && (note == null || Json.flag(note, "withdrawn"))) {
                refusals.add(Refusal.of(RefusalCode.UNKNOWN_ID, "noteId", noteId.toString()));
            }
            return refusals.isEmpty()
                    ? Drafted.kept(begun(visitId, noteId).orElseGet(() -> draft(picture, noteId, note)))
                    : Drafted.refused(refusals);
        });
    }

    private Optional<UUID> begun(UUID visitId, UUID noteId) {
        return pen.store().outbox().in(pen.who().officialId(), GroupState.DRAFT).stream()
                .filter(group -> group.command().name().equals(ProblemPicture.SUBMIT))
                .filter(group -> visitId.equals(Json.id(group.command().input(), "visitId"))
                        && String.valueOf(noteId)
                                .equals(String.valueOf(Json.id(group.command().input(), "noteId"))))
                .map(CommandGroup::subject)
                .findFirst();
    }

    private UUID draft(VisitPicture picture, UUID noteId, JsonObject note) {
        UUID id = pen.newId();
        JsonObject input = Pen.input(id);
        Json.put(input, "enterpriseId", Json.id(picture.visit(), "enterpriseId"));
        Json.put(input, "visitId", picture.id());
        Json.put(input, "noteId", noteId);
        Json.put(input, "heardAt", pen.now());
        if (pen.hand().who().roles().contains(Role.SECRETARY)) {
            pen.hand().principalOn(picture).ifPresent(leader -> Json.put(input, "onBehalfOfId", leader.id()));
        }
        String text = note == null ? "" : Json.text(note, "text");
        write(
                input,
                new ProblemWords(
                        DEMAND,
                        "",
                        Urgency.NORMAL,
                        FirstSeenBy.RAISED_BY_ENTERPRISE,
                        text,
                        "",
                        photos(picture, noteId)));
        CommandGroup group = CommandGroup.of(
                pen.newId(), pen.who().officialId(), id, new Command(ProblemPicture.SUBMIT, input), pen.now());
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

    private static void write(JsonObject input, ProblemWords words) {
        Json.put(input, "type", words.type());
        Json.put(input, "category", words.category());
        Json.put(input, "urgency", words.urgency());
        Json.put(input, "firstSeenBy", words.firstSeenBy());
        Json.put(input, "text", words.text());
        input.remove("contactName");
        if (!words.contactName().trim().isEmpty()) {
            Json.put(input, "contactName", words.contactName());
        }
        input.add("photoIds", Json.arrayOfTexts(words.photoIds()));
    }

    /** Keeps what is said so far. Of a refused one it waits to be sent again; what was sent stays as it is. */
    public Drafted say(UUID problemId, ProblemWords words) {
        return pen.store().change(() -> {
            Optional<CommandGroup> group = mine(problemId).filter(ProblemDrafting::isMendable);
            if (!group.isPresent()) {
                return Drafted.refused(unknown(problemId));
            }
            JsonObject input = group.get().command().input().deepCopy();
            write(input, words);
            Command command = new Command(ProblemPicture.SUBMIT, input);
            pen.store().outbox().put(group.get().with(command, pen.now()));
            return Drafted.kept(problemId);
        });
    }

    /** Lets it go with the next round, or says what the server would say against it. */
    public Drafted send(UUID problemId) {
        return pen.store().change(() -> {
            Optional<CommandGroup> group = mine(problemId).filter(ProblemDrafting::isMendable);
            if (!group.isPresent()) {
                return Drafted.refused(unknown(problemId));
            }
            JsonObject input = group.get().command().input();
            List<Refusal> refusals = refusals(input);
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            CommandGroup ready = group.get().dependingOn(waitsFor(input));
            if (group.get().state() == GroupState.DRAFT) {
                pen.store().outbox().put(ready.in(GroupState.WAITING));
            } else {
                pen.store().outbox().replace(group.get(), ready.anew(pen.newId()));
            }
            return Drafted.kept(problemId);
        });
    }

    /** Throws away a draft that never left this phone. */
    public Drafted discard(UUID problemId) {
        return pen.store().change(() -> {
            Optional<CommandGroup> draft = mine(problemId).filter(group -> group.state() == GroupState.DRAFT);
            draft.ifPresent(group -> pen.store().outbox().remove(group.id()));
            return draft.isPresent() ? Drafted.kept(problemId) : Drafted.refused(unknown(problemId));
        });
    }

    private List<Refusal> refusals(JsonObject input) {
        Rulebook rulebook = Rulebook.of(pen.store().settings());
        List<Refusal> refusals = new ArrayList<>();
        refusals.addAll(DraftingPolicy.text(Json.text(input, "type"), "type", Limits.NAME));
        refusals.addAll(DraftingPolicy.text(Json.text(input, "category"), "category", Limits.NAME));
        refusals.addAll(DraftingPolicy.text(Json.text(input, "text"), "text", Limits.NOTE_TEXT));
        refusals.addAll(DraftingPolicy.optionalText(Json.text(input, "contactName"), "contactName", Limits.NAME));
        if (Json.texts(input, "photoIds").size() > Limits.LIST) {
            refusals.add(Refusal.of(RefusalCode.TOO_MANY, "photoIds", Limits.LIST));
        }
        if (refusals.isEmpty() && rulebook.isKnown()) {
            refusals.addAll(ProblemStepPolicy.terms(
                    Json.text(input, "type"),
                    Json.text(input, "category"),
                    codes(rulebook.types()),
                    codes(rulebook.categories())));
        }
        return refusals;
    }

    private static Collection<String> codes(List<Rulebook.Term> terms) {
        return terms.stream().map(Rulebook.Term::code).collect(Collectors.toList());
    }

    /** What it came from and is not stored yet: the visit, the note block, the photos. */
    private Set<UUID> waitsFor(JsonObject input) {
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

    /** Whether a problem that the server has not stored came of this note block: then the block stays with it. */
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
                .filter(group -> group.command().name().equals(ProblemPicture.SUBMIT))
                .anyMatch(group -> noteId.equals(Json.id(group.command().input(), "noteId")));
    }

    private Optional<CommandGroup> mine(UUID problemId) {
        return ProblemPicture.of(pen.store(), problemId).raising().filter(group -> group.owner()
                .equals(pen.who().officialId()));
    }

    private static boolean isMendable(CommandGroup group) {
        return group.state() == GroupState.DRAFT || group.state().needsPerson();
    }

    private static List<Refusal> unknown(UUID problemId) {
        return List.of(Refusal.of(RefusalCode.UNKNOWN_ID, "id", problemId.toString()));
    }
}
