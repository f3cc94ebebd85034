package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.Outbox;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/**
 * Takes the next groups that may be sent, in the order they were made. A group goes only after all it depends on; one
 * that cannot go holds back nobody but those that depend on it.
 */
final class Packing {

    /** Room left in a request for what is around the groups. */
    private static final int ENVELOPE = 4 * 1024;

    private final PhoneStore store;
    private final DeviceClock clock;

    Packing(PhoneStore store, DeviceClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The next request's groups, marked as given to the network; empty if nothing can go now. */
    List<CommandGroup> take(UUID owner) {
        List<CommandGroup> batch = new ArrayList<>();
        Set<UUID> inBatch = new HashSet<>();
        int room = Limits.PUSH_BYTES - ENVELOPE;
        for (CommandGroup group : store.outbox().in(owner, GroupState.WAITING, GroupState.SENDING)) {
            if (!mayGo(group, inBatch)) {
                continue;
            }
            CommandGroup sent = based(group.isFrozen() ? group : freed(store.outbox(), group))
                    .sent();
            room -= sent.input().toString().getBytes(StandardCharsets.UTF_8).length + 1;
            if (room < 0 && !batch.isEmpty()) {
                break;
            }
            store.outbox().put(sent);
            batch.add(sent);
            inBatch.add(sent.id());
            if (batch.size() == Limits.PUSH_GROUPS) {
                break;
            }
        }
        return batch;
    }

    private boolean mayGo(CommandGroup group, Set<UUID> inBatch) {
        if (BackOff.isWaiting(group.notBefore(), clock.now())) {
            return false;
        }
        for (UUID first : group.dependsOn()) {
            Optional<CommandGroup> other = store.outbox().group(first);
            if (other.isPresent() && !isSettled(other.get()) && !inBatch.contains(first)) {
                return false;
            }
        }
        return group.baseAfter() == null
                || group.isFrozen()
                || store.outbox().group(group.baseAfter()).map(Packing::isOver).orElse(true);
    }

    /** Whether nothing more comes of it, so that its version is known. */
    private static boolean isOver(CommandGroup group) {
        return isSettled(group) || group.state() == GroupState.SET_ASIDE;
    }

    private static boolean isSettled(CommandGroup group) {
        return group.state() == GroupState.APPLIED || group.state() == GroupState.CONFLICT || group.isRefusedStep();
    }

    /** The same without waiting for steps that were refused. */
    static CommandGroup freed(Outbox outbox, CommandGroup group) {
        Set<UUID> left = new LinkedHashSet<>(group.dependsOn());
        left.removeIf(
                first -> outbox.group(first).filter(CommandGroup::isRefusedStep).isPresent());
        return group.dependingOn(left);
    }

    /** A wish of an earlier form of this app names no version: it was written on what the one before it had seen. */
    private CommandGroup based(CommandGroup group) {
        boolean based = group.command().input().has("baseVersion");
        if (group.baseAfter() == null || based || group.isFrozen()) {
            return group;
        }
        Command command = group.command();
        JsonObject input = command.input().deepCopy();
        input.addProperty("baseVersion", base(group, command));
        return group.with(new Command(command.name(), input), group.changedAt());
    }

    private int base(CommandGroup group, Command command) {
        return store.outbox()
                .group(group.baseAfter())
                .map(first -> first.command().input().get("baseVersion"))
                .map(version -> version.getAsInt())
                .orElseGet(() -> store.pack()
                        .row(command.entity(), command.target())
                        .map(PackRow::version)
                        .orElse(1));
    }
}
