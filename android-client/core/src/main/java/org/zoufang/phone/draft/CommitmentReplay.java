package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** What a command does to a promise's document, as the server will do it. */
final class CommitmentReplay {

    private CommitmentReplay() {}

    /** The promise after {@code command}; null if it is not known even then. */
    static JsonObject commitment(JsonObject before, Command command, CommandGroup group) {
        if (command.name().equals(CommitmentPicture.MAKE)) {
            return before == null ? made(command, group) : before;
        }
        if (before == null) {
            return null;
        }
        CommitmentState state = Json.constant(before, "state", CommitmentState.class);
        String verb = verb(command.name());
        CommitmentLifecycle.after(state, verb).ifPresent(next -> follow(before, command, group, verb, next));
        return before;
    }

    /** Whoever writes down his own word, or his leader's, has taken it on by that. */
    private static JsonObject made(Command command, CommandGroup group) {
        JsonObject made = command.input().deepCopy();
        UUID principal = Json.id(made, "onBehalfOfId");
        UUID self = principal == null ? group.owner() : principal;
        UUID owner = Json.id(made, "ownerId");
        boolean own = owner == null || owner.equals(self) || owner.equals(group.owner());
        Json.put(made, "ownerId", owner == null ? self : owner);
        Json.put(made, "state", own ? CommitmentState.ACCEPTED_BY_OWNER : CommitmentState.MADE);
        Json.put(made, "recordedById", group.owner());
        Json.put(made, "firstDueOn", Json.text(made, "dueOn"));
        return made;
    }

    private static void follow(
            JsonObject commitment, Command command, CommandGroup group, String verb, CommitmentState next) {
        JsonObject input = command.input();
        Json.put(commitment, "state", next);
        if (verb.equals("renegotiate")) {
            Json.put(commitment, "dueOn", Json.text(input, "dueOn"));
            Json.put(commitment, "agreedText", Json.text(input, "agreedText"));
        }
        if (verb.equals("fulfil")) {
            Json.put(commitment, "fulfilledOn", Json.text(input, "fulfilledOn"));
            Set<String> photos = new LinkedHashSet<>(Json.texts(commitment, "photoIds"));
            photos.addAll(Json.texts(input, "photoIds"));
            commitment.add("photoIds", Json.arrayOfTexts(photos));
        }
        if (verb.equals("contest")) {
            commitment.remove("fulfilledOn");
        }
        JsonObject step = new JsonObject();
        Json.put(step, "command", verb);
        Json.put(step, "state", next);
        Json.put(step, "at", group.changedAt());
        Json.put(step, "officialId", group.owner());
        Json.put(step, "contactName", Json.text(input, "contactName"));
        Json.put(step, "text", Json.text(input, "text"));
        Json.put(step, "dueOn", Json.text(input, "dueOn"));
        List<JsonObject> steps = new ArrayList<>(Json.objects(commitment, "steps"));
        steps.add(step);
        commitment.add("steps", Json.arrayOf(steps));
    }

    /** {@code commitmentFulfil} is the arrow {@code fulfil}. */
    private static String verb(String command) {
        String rest = command.substring("commitment".length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }
}
