package org.zoufang.phone.outbox;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;

/**
 * Commands that stand or fall together. Its id is made once, when the person acts, and is what makes sending twice equal
 * sending once; so from its first sending on its content never changes.
 *
 * @param place its order in the outbox; 0 until the outbox gives it one
 * @param owner the official who made it
 * @param aggregate the visit or tour it belongs to
 * @param subject the row it is about: the visit itself, a note, a photo
 * @param attempts how often it was given to the network
 * @param notBefore when it may be sent again, or null
 * @param dependsOn groups that must be stored before it
 * @param baseAfter the own earlier group whose answer tells the version this one builds on, or null
 * @param changedAt when the person last changed it, by the device's clock
 */
public record CommandGroup(
        UUID id,
        long place,
        UUID owner,
        UUID aggregate,
        UUID subject,
        GroupState state,
        int attempts,
        Instant notBefore,
        Set<UUID> dependsOn,
        UUID baseAfter,
        List<Command> commands,
        Instant changedAt,
        Answer answer) {

    public CommandGroup {
        dependsOn = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(dependsOn));
        commands = List.copyOf(commands);
    }

    /** A new group of one command, waiting. */
    public static CommandGroup of(UUID id, UUID owner, UUID aggregate, Command command, Instant at) {
        return new CommandGroup(
                id,
                0,
                owner,
                aggregate,
                command.target(),
                GroupState.WAITING,
                0,
                null,
                Set.of(),
                null,
                List.of(command),
                at,
                Answer.NONE);
    }

    /** Whether its content may no longer change, because the server may have it. */
    public boolean isFrozen() {
        return attempts > 0;
    }

    /**
     * Whether it was refused and nothing that a person wrote is in it: a step that somebody else had taken already. Those
     * that only wanted to come after it may go.
     */
    public boolean isRefusedStep() {
        String name = command().name();
        boolean step = name.startsWith("visit") && !name.equals("visitRecord")
                || name.startsWith("participant")
                || name.equals("factConflictSettle")
                || name.equals("noteKeepBoth");
        return state == GroupState.REJECTED && step;
    }

    /** The rows in which the server keeps what came second beside what was first; none where all of it stands. */
    public List<RowVersion> keeping() {
        return state == GroupState.APPLIED && answer.code() != null ? answer.rows() : List.of();
    }

    /** The first command; a group that drafting makes has one. */
    public Command command() {
        return commands.get(0);
    }

    /** The version its own answer gave to a row; 0 if none. */
    public int versionOf(Entity entity, UUID row) {
        for (RowVersion version : answer.rows()) {
            if (version.entity() == entity && version.id().equals(row)) {
                return version.version();
            }
        }
        return 0;
    }

    /** As {@code CommandGroupInput} of the API. */
    public JsonObject input() {
        JsonObject input = new JsonObject();
        Json.put(input, "id", id);
        if (!dependsOn.isEmpty()) {
            input.add("dependsOn", Json.arrayOfTexts(dependsOn));
        }
        input.add("commands", Json.arrayOf(commands.stream().map(Command::json).collect(Collectors.toList())));
        return input;
    }

    /** The same for a server that gives the row which a group makes the group's id: the command does not say it again. */
    public JsonObject shortInput() {
        JsonObject whole = input();
        if (commands.size() == 1 && command().makes(id)) {
            JsonObject rest = command().input().deepCopy();
            rest.remove("id");
            whole.add("commands", Json.arrayOf(List.of(new Command(command().name(), rest).json())));
        }
        return whole;
    }

    public CommandGroup at(long newPlace) {
        return new CommandGroup(
                id, newPlace, owner, aggregate, subject, state, attempts, notBefore, dependsOn, baseAfter, commands,
                changedAt, answer);
    }

    public CommandGroup in(GroupState newState) {
        return new CommandGroup(
                id, place, owner, aggregate, subject, newState, attempts, notBefore, dependsOn, baseAfter, commands,
                changedAt, answer);
    }

    /** Given to the network once more, with its content as it stands now. */
    public CommandGroup sent() {
        return new CommandGroup(
                id,
                place,
                owner,
                aggregate,
                subject,
                GroupState.SENDING,
                attempts + 1,
                null,
                dependsOn,
                baseAfter,
                commands,
                changedAt,
                answer);
    }

    /** To be sent again, not before {@code when}. */
    public CommandGroup later(Instant when) {
        return new CommandGroup(
                id,
                place,
                owner,
                aggregate,
                subject,
                GroupState.WAITING,
                attempts,
                when,
                dependsOn,
                baseAfter,
                commands,
                changedAt,
                answer);
    }

    public CommandGroup answered(GroupState newState, Answer newAnswer) {
        return new CommandGroup(
                id, place, owner, aggregate, subject, newState, attempts, null, dependsOn, baseAfter, commands,
                changedAt, newAnswer);
    }

    public CommandGroup with(Command command, Instant at) {
        return new CommandGroup(
                id,
                place,
                owner,
                aggregate,
                subject,
                state,
                attempts,
                notBefore,
                dependsOn,
                baseAfter,
                List.of(command),
                at,
                answer);
    }

    public CommandGroup dependingOn(Set<UUID> groups) {
        return new CommandGroup(
                id, place, owner, aggregate, subject, state, attempts, notBefore, groups, baseAfter, commands,
                changedAt, answer);
    }

    public CommandGroup basedOn(UUID earlier) {
        return new CommandGroup(
                id, place, owner, aggregate, subject, state, attempts, notBefore, dependsOn, earlier, commands,
                changedAt, answer);
    }

    /** Waits for {@code to} instead of {@code from}. */
    CommandGroup repointed(UUID from, UUID to) {
        Set<UUID> groups = new LinkedHashSet<>(dependsOn);
        groups.remove(from);
        groups.add(to);
        return dependingOn(groups).basedOn(from.equals(baseAfter) ? to : baseAfter);
    }

    /** The same wish under another id, never sent, in the same place. */
    public CommandGroup anew(UUID newId) {
        return new CommandGroup(
                newId,
                place,
                owner,
                aggregate,
                subject,
                GroupState.WAITING,
                0,
                null,
                dependsOn,
                baseAfter,
                commands,
                changedAt,
                Answer.NONE);
    }
}
