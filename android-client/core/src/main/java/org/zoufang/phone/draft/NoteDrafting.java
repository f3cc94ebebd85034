package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ActingPolicy;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** Writes note blocks. Called on every change of a text: each call is durable when it returns. */
public final class NoteDrafting {

    private final Pen pen;

    public NoteDrafting(Pen pen) {
        this.pen = pen;
    }

    /** A new block at the end of the visit's notes. */
    public Drafted write(UUID visitId, NoteKind kind, Confidentiality confidentiality, String text) {
        return write(visitId, kind, confidentiality, text, null);
    }

    /**
     * As above; in a leader's name.
     *
     * @param principalId in whose name a secretary writes, or null; the author is the secretary all the same
     */
    public Drafted write(UUID visitId, NoteKind kind, Confidentiality confidentiality, String text, UUID principalId) {
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.writing(picture, pen.hand()));
            refusals.addAll(named(picture, principalId));
            refusals.addAll(DraftingPolicy.text(text, "text", Limits.NOTE_TEXT));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            UUID id = pen.newId();
            JsonObject input = Pen.input(id);
            Json.put(input, "visitId", visitId);
            input.addProperty("position", nextPosition(picture));
            Json.put(input, "kind", kind);
            Json.put(input, "text", text);
            Json.put(input, "confidentiality", confidentiality);
            Json.put(input, "writtenAt", pen.now());
            if (principalId != null) {
                Json.put(input, "onBehalfOfId", principalId);
            }
            pen.create(visitId, new Command("noteWrite", input), waitsForVisit(picture));
            return Drafted.kept(id);
        });
    }

    private List<Refusal> named(VisitPicture picture, UUID principalId) {
        List<Refusal> refusals =
                new ArrayList<>(ActingPolicy.acting(principalId, pen.hand().principals()));
        boolean absent = principalId != null
                && picture.isKnown()
                && !picture.participant(principalId).isPresent();
        if (absent) {
            refusals.add(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, "onBehalfOfId"));
        }
        return refusals;
    }

    /** In whose name a block of the caller's own is written, null for his own; possible until it leaves this phone. */
    public Drafted name(UUID visitId, UUID noteId, UUID principalId) {
        return pen.onVisit(visitId, picture -> {
            JsonObject note = picture.notes().get(noteId);
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.ofAuthor(picture, pen.hand(), note));
            refusals.addAll(named(picture, principalId));
            Optional<CommandGroup> written = pen.unsettled(picture, noteId, "noteWrite");
            if (refusals.isEmpty() && written.isPresent()) {
                JsonObject input = written.get().command().input().deepCopy();
                input.remove("onBehalfOfId");
                if (principalId != null) {
                    Json.put(input, "onBehalfOfId", principalId);
                }
                if (pen.rewrite(written.get(), input)) {
                    return Drafted.kept(noteId);
                }
            }
            if (refusals.isEmpty()) {
                refusals.add(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "onBehalfOfId", picture.state()));
            }
            return Drafted.refused(refusals);
        });
    }

    /** Another text for a block of the caller's own. What is on its way to the server is left alone: this follows it. */
    public Drafted revise(UUID visitId, UUID noteId, String text) {
        return pen.onVisit(visitId, picture -> {
            JsonObject note = picture.notes().get(noteId);
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.ofAuthor(picture, pen.hand(), note));
            refusals.addAll(DraftingPolicy.text(text, "text", Limits.NOTE_TEXT));
            if (refusals.isEmpty() && Json.flag(note, "withdrawn")) {
                refusals.add(Refusal.of(RefusalCode.UNKNOWN_ID, "id", noteId.toString()));
            }
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            if (!text.equals(Json.text(note, "text"))) {
                rewrite(picture, noteId, text);
            }
            return Drafted.kept(noteId);
        });
    }

    private void rewrite(VisitPicture picture, UUID noteId, String text) {
        Optional<CommandGroup> earlier = pen.unsettled(picture, noteId, "noteWrite", "noteRevise");
        if (earlier.isPresent()) {
            JsonObject input = earlier.get().command().input().deepCopy();
            Json.put(input, "text", text);
            if (pen.rewrite(earlier.get(), input)) {
                return;
            }
        }
        JsonObject input = Pen.input(noteId);
        Json.put(input, "text", text);
        pen.revise(picture, new Command("noteRevise", input), earlier, List.of());
    }

    /** Hides a block of the caller's own, with the reason. A block that never left this phone is simply gone. */
    public Drafted withdraw(UUID visitId, UUID noteId, String reason) {
        return pen.onVisit(visitId, picture -> {
            JsonObject note = picture.notes().get(noteId);
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.ofAuthor(picture, pen.hand(), note));
            refusals.addAll(DraftingPolicy.text(reason, "reason", Limits.SHORT_TEXT));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            List<CommandGroup> about = picture.groupsAbout(noteId);
            boolean onlyHere = about.size() == 1
                    && about.get(0).state() == GroupState.WAITING
                    && !about.get(0).isFrozen()
                    && about.get(0).command().name().equals("noteWrite")
                    && !isNamed(picture, about.get(0).id())
                    && !FindingDrafts.isFrom(pen, noteId);
            if (onlyHere) {
                pen.store().outbox().remove(about.get(0).id());
            } else {
                JsonObject input = Pen.input(noteId);
                Json.put(input, "reason", reason);
                input.addProperty("baseVersion", pen.seen(Entity.NOTE, noteId));
                pen.add(visitId, new Command("noteWithdraw", input), picture.pending(one -> one.subject()
                        .equals(noteId)));
            }
            return Drafted.kept(noteId);
        });
    }

    /** Both texts of a block that the caller changed on two devices stay; {@code noteId} is the second. */
    public Drafted keepBoth(UUID visitId, UUID noteId) {
        return pen.onVisit(visitId, picture -> {
            JsonObject note = picture.notes().get(noteId);
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.ofAuthor(picture, pen.hand(), note));
            if (refusals.isEmpty() && Json.id(note, "siblingOfId") == null) {
                refusals.add(Refusal.of(RefusalCode.NO_SECOND_TEXT, "id"));
            }
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            if (!Json.flag(note, "siblingKept")) {
                pen.add(visitId, new Command("noteKeepBoth", Pen.input(noteId)), List.of());
            }
            return Drafted.kept(noteId);
        });
    }

    private static boolean isNamed(VisitPicture picture, UUID group) {
        return picture.groups().stream().anyMatch(other -> other.dependsOn().contains(group));
    }

    static List<UUID> waitsForVisit(VisitPicture picture) {
        return picture.pending(group -> group.command().name().equals("visitRecord"));
    }

    private static int nextPosition(VisitPicture picture) {
        return picture.notes().values().stream()
                        .mapToInt(note -> Json.number(note, "position"))
                        .max()
                        .orElse(0)
                + 1;
    }
}
