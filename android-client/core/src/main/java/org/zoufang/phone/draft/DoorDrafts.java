package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Satisfaction;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;

/**
 * Forms at the door that are filled in and not saved yet, one for each person, problem and step: with every letter and every
 * stroke they are in the store, and go from it in the same change that saves the step. Nothing of them is ever sent.
 */
public final class DoorDrafts {

    private final Pen pen;

    public DoorDrafts(Pen pen) {
        this.pen = pen;
    }

    /** What this person left in the form. */
    public Optional<DoorDraft> of(UUID problemId, String verb) {
        return pen.store().read(() -> Optional.ofNullable(Json.child(all(), key(problemId, verb)))
                .map(DoorDrafts::draft));
    }

    /** Durable when it returns; an empty form is forgotten. */
    public Drafted keep(UUID problemId, String verb, DoorDraft draft) {
        return pen.store().change(() -> {
            JsonObject all = all();
            if (draft.isEmpty()) {
                all.remove(key(problemId, verb));
            } else {
                all.add(key(problemId, verb), json(draft));
            }
            store(all);
            return Drafted.kept(problemId);
        });
    }

    /** The step was saved. */
    void done(UUID problemId, String verb) {
        JsonObject all = all();
        if (all.remove(key(problemId, verb)) != null) {
            store(all);
        }
    }

    private JsonObject all() {
        String kept = pen.store().settings().get(Setting.DOOR_DRAFTS);
        return kept == null ? new JsonObject() : Json.object(kept);
    }

    /** This person's about problems that left this phone go with them. */
    private void store(JsonObject all) {
        String me = pen.who().officialId() + "/";
        for (String key : new ArrayList<>(all.keySet())) {
            UUID problem = UUID.fromString(key.split("/")[1]);
            if (key.startsWith(me) && !ProblemPicture.of(pen.store(), problem).isKnown()) {
                all.remove(key);
            }
        }
        pen.store().settings().put(Setting.DOOR_DRAFTS, all.size() == 0 ? null : all.toString());
    }

    private String key(UUID problemId, String verb) {
        return pen.who().officialId() + "/" + problemId + "/" + verb;
    }

    private static JsonObject json(DoorDraft draft) {
        JsonObject json = new JsonObject();
        Json.put(json, "who", draft.who());
        Json.put(json, "way", draft.way());
        Json.put(json, "result", draft.result());
        Json.put(json, "manner", draft.manner());
        Json.put(json, "text", draft.text());
        Json.put(json, "signature", draft.signature());
        return json;
    }

    private static DoorDraft draft(JsonObject json) {
        return new DoorDraft(
                Json.text(json, "who"),
                Json.constant(json, "way", DeliveryWay.class),
                Json.constant(json, "result", Satisfaction.class),
                Json.constant(json, "manner", Satisfaction.class),
                Json.text(json, "text"),
                Json.text(json, "signature"));
    }
}
