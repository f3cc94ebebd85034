package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/** What a command does to a problem's document, as the server will do it. */
final class ProblemReplay {

    private ProblemReplay() {}

    /** The problem after {@code command}; null if it is not known even then. */
    static JsonObject problem(JsonObject before, Command command, CommandGroup group) {
        if (command.name().equals(ProblemPicture.SUBMIT)) {
            return before == null ? submitted(command, group) : before;
        }
        if (before == null) {
            return null;
        }
        ProblemState state = Json.constant(before, "state", ProblemState.class);
        String verb = verb(command.name());
        ProblemLifecycle.after(state, verb).ifPresent(next -> follow(before, command, group, verb, next));
        return before;
    }

    private static JsonObject submitted(Command command, CommandGroup group) {
        JsonObject problem = command.input().deepCopy();
        Json.put(problem, "state", ProblemState.SUBMITTED);
        Json.put(problem, "raisedById", group.owner());
        return problem;
    }

    private static void follow(
            JsonObject problem, Command command, CommandGroup group, String verb, ProblemState next) {
        Json.put(problem, "state", next);
        count(problem, command, group, verb);
        JsonObject step = new JsonObject();
        Json.put(step, "command", verb);
        Json.put(step, "state", next);
        Json.put(step, "at", group.changedAt());
        Json.put(step, "officialId", group.owner());
        Json.put(step, "contactName", Json.text(command.input(), "contactName"));
        Json.put(step, "text", Json.text(command.input(), "text"));
        if (Json.text(command.input(), "signature") != null) {
            step.addProperty("signed", true);
        }
        List<JsonObject> steps = new ArrayList<>(Json.objects(problem, "steps"));
        steps.add(step);
        problem.add("steps", Json.arrayOf(steps));
    }

    /** From when days count; a deadline that begins anew is the server's to say. */
    private static void count(JsonObject problem, Command command, CommandGroup group, String verb) {
        switch (verb) {
            case "deliver" -> Json.put(problem, "reachedAt", Json.text(command.input(), "deliveredAt"));
            case "confirm" -> Json.put(problem, "closedAt", group.changedAt());
            case "dissatisfied", "reopen" -> {
                problem.remove("closedAt");
                problem.remove("dueOn");
            }
            default -> {
                // No days begin with it.
            }
        }
    }

    /** {@code problemConfirm} is the arrow {@code confirm}. */
    static String verb(String command) {
        String rest = command.substring("problem".length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }
}
