package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/**
 * What is done about a promise, without signal: its owner keeps it, and at its door the enterprise says whether it was kept.
 * Refused is what the server would refuse, in the same words. Each call is durable when it returns.
 */
public final class CommitmentDoing {

    private static final String PHOTOS = "photoIds";

    private final Pen pen;

    public CommitmentDoing(Pen pen) {
        this.pen = pen;
    }

    /** Somebody else wrote it down: its owner takes it on. */
    public Drafted accept(UUID id) {
        return step(id, "accept", List.of(), input -> {});
    }

    public Drafted start(UUID id, String text) {
        return step(
                id,
                "start",
                DraftingPolicy.optionalText(text, "text", Limits.SHORT_TEXT),
                input -> said(input, "text", text));
    }

    /** Its owner says by what it can be seen that it is fulfilled, today. */
    public Drafted fulfil(UUID id, String proof) {
        return fulfil(id, proof, List.of());
    }

    /** @param photos those that show it, of visits to the same enterprise; they go before it, each by itself */
    public Drafted fulfil(UUID id, String proof, List<UUID> photos) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.text(proof, "text", Limits.SHORT_TEXT));
        if (photos.size() > Limits.LIST) {
            refusals.add(Refusal.of(RefusalCode.TOO_MANY, PHOTOS, Limits.LIST));
        }
        return step(id, "fulfil", refusals, input -> {
            Json.put(input, "text", proof);
            Json.put(input, "fulfilledOn", CommitmentShowing.day(pen.now()));
            if (!photos.isEmpty()) {
                input.add(PHOTOS, Json.arrayOfTexts(photos));
            }
        });
    }

    /** Another day is agreed, or other words too. */
    public Drafted renegotiate(UUID id, String reason, LocalDate dueOn, String agreedText, String contactName) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.text(reason, "text", Limits.SHORT_TEXT));
        refusals.addAll(DraftingPolicy.optionalText(agreedText, "agreedText", Limits.NOTE_TEXT));
        refusals.addAll(DraftingPolicy.optionalText(contactName, "contactName", Limits.NAME));
        if (dueOn == null) {
            refusals.add(Refusal.of(RefusalCode.REQUIRED, "dueOn"));
        } else if (!dueOn.isAfter(CommitmentShowing.day(pen.now()))) {
            refusals.add(Refusal.of(RefusalCode.DAY_NOT_LATER, "dueOn"));
        }
        return step(id, "renegotiate", refusals, input -> {
            Json.put(input, "text", reason);
            Json.put(input, "dueOn", dueOn);
            said(input, "agreedText", agreedText);
            said(input, "contactName", contactName);
        });
    }

    /** Its owner says that it cannot be kept; a second person looks. */
    public Drafted declareImpossible(UUID id, String reason) {
        return step(
                id,
                "declareImpossible",
                DraftingPolicy.text(reason, "text", Limits.SHORT_TEXT),
                input -> Json.put(input, "text", reason));
    }

    /** The enterprise says that it was kept. */
    public Drafted acknowledge(UUID id, String contactName, String text) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.text(contactName, "contactName", Limits.NAME));
        refusals.addAll(DraftingPolicy.optionalText(text, "text", Limits.SHORT_TEXT));
        return word(id, "acknowledge", refusals, contactName, text);
    }

    /** It says that it was not, and why. */
    public Drafted contest(UUID id, String contactName, String text) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.text(contactName, "contactName", Limits.NAME));
        refusals.addAll(DraftingPolicy.text(text, "text", Limits.SHORT_TEXT));
        return word(id, "contest", refusals, contactName, text);
    }

    private Drafted word(UUID id, String verb, List<Refusal> refusals, String contactName, String text) {
        return step(id, verb, refusals, input -> {
            Json.put(input, "contactName", contactName);
            said(input, "text", text);
        });
    }

    private static void said(JsonObject input, String field, String text) {
        if (text != null && !text.trim().isEmpty()) {
            Json.put(input, field, text);
        }
    }

    /** What brings photos that the server has not stored yet. */
    private Set<UUID> bringing(List<String> photos) {
        return pen
                .store()
                .outbox()
                .in(
                        pen.who().officialId(),
                        GroupState.WAITING,
                        GroupState.SENDING,
                        GroupState.REJECTED,
                        GroupState.QUARANTINED)
                .stream()
                .filter(group -> group.command().name().equals("photoAttach")
                        && photos.contains(group.subject().toString()))
                .map(CommandGroup::id)
                .collect(Collectors.toSet());
    }

    /** One step: decided on the picture of the moment, under a step id made once. */
    private Drafted step(UUID id, String verb, List<Refusal> wrong, Consumer<JsonObject> fill) {
        return pen.store().change(() -> {
            CommitmentPicture picture = CommitmentPicture.of(pen.store(), id);
            List<Refusal> refusals = new ArrayList<>(wrong);
            refusals.addAll(new CommitmentHand(picture, pen.hand()).refusals(verb));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            JsonObject input = Pen.input(id);
            Json.put(input, "stepId", pen.newId());
            fill.accept(input);
            Set<UUID> earlier = picture.groups().stream()
                    .filter(group -> group.state().isPending())
                    .map(CommandGroup::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            earlier.addAll(bringing(Json.texts(input, PHOTOS)));
            String name = "commitment" + verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
            CommandGroup group =
                    CommandGroup.of(pen.newId(), pen.who().officialId(), id, new Command(name, input), pen.now());
            pen.store().outbox().put(group.dependingOn(earlier));
            return Drafted.kept(id);
        });
    }
}
