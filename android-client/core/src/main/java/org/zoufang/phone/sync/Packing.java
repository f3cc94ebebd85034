package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.LostRight;
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
        Known known = new Known(store.outbox());
        Batch batch = new Batch();
        long place = 0;
        List<CommandGroup> next = page(owner, place);
        while (!next.isEmpty()) {
            for (CommandGroup group : next) {
                if (mayGo(group, known, batch.ids)
                        && !batch.takes(based(freed(known, group), known).sent())) {
                    return batch.groups;
                }
            }
            place = next.get(next.size() - 1).place();
            next = page(owner, place);
        }
        return batch.groups;
    }

    private List<CommandGroup> page(UUID owner, long after) {
        return store.outbox().next(owner, after, Limits.PUSH_GROUPS, GroupState.WAITING, GroupState.SENDING);
    }

    /** What goes with one request. */
    private final class Batch {

        private final List<CommandGroup> groups = new ArrayList<>();
        private final Set<UUID> ids = new HashSet<>();
        private int room = Limits.PUSH_BYTES - ENVELOPE;

        /** Whether there is room for more after it. */
        boolean takes(CommandGroup sent) {
            room -= sent.input().toString().getBytes(StandardCharsets.UTF_8).length + 1;
            if (room < 0 && !groups.isEmpty()) {
                return false;
            }
            store.outbox().put(sent);
            groups.add(sent);
            ids.add(sent.id());
            return groups.size() < Limits.PUSH_GROUPS;
        }
    }

    /** Groups that others wait for, each looked up once: a hundred notes wait for one visit. */
    private static final class Known {

        private final Outbox outbox;
        private final Map<UUID, Optional<CommandGroup>> groups = new HashMap<>();

        Known(Outbox outbox) {
            this.outbox = outbox;
        }

        Optional<CommandGroup> group(UUID id) {
            return groups.computeIfAbsent(id, outbox::group);
        }
    }

    private boolean mayGo(CommandGroup group, Known known, Set<UUID> inBatch) {
        if (BackOff.isWaiting(group.notBefore(), clock.now())) {
            return false;
        }
        for (UUID first : group.dependsOn()) {
            Optional<CommandGroup> other = known.group(first);
            if (other.isPresent()
                    && !isSettled(other.get())
                    && !inBatch.contains(first)
                    && !mayLieWithTheOffice(other.get(), group)) {
                return false;
            }
        }
        return group.baseAfter() == null
                || group.isFrozen()
                || known.group(group.baseAfter()).map(Packing::isOver).orElse(true);
    }

    /**
     * What stands on a record that lies with the office because its author's right is gone goes there too. One that a server
     * has put off, which keeps no such thing, goes with its record.
     */
    private static boolean mayLieWithTheOffice(CommandGroup first, CommandGroup group) {
        return first.state() == GroupState.REJECTED
                && LostRight.mayBe(first.answer().code())
                && group.notBefore() == null;
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
        return free(new Known(outbox), group);
    }

    private static CommandGroup freed(Known known, CommandGroup group) {
        return group.isFrozen() ? group : free(known, group);
    }

    private static CommandGroup free(Known known, CommandGroup group) {
        Set<UUID> left = new LinkedHashSet<>(group.dependsOn());
        left.removeIf(
                first -> known.group(first).filter(CommandGroup::isRefusedStep).isPresent());
        return group.dependingOn(left);
    }

    /** A wish of an earlier form of this app names no version: it was written on what the one before it had seen. */
    private CommandGroup based(CommandGroup group, Known known) {
        boolean based = group.command().input().has("baseVersion");
        if (group.baseAfter() == null || based || group.isFrozen()) {
            return group;
        }
        Command command = group.command();
        JsonObject input = command.input().deepCopy();
        input.addProperty("baseVersion", base(group, known, command));
        return group.with(new Command(command.name(), input), group.changedAt());
    }

    private int base(CommandGroup group, Known known, Command command) {
        return known.group(group.baseAfter())
                .map(first -> first.command().input().get("baseVersion"))
                .map(version -> version.getAsInt())
                .orElseGet(() -> store.pack()
                        .row(command.entity(), command.target())
                        .map(PackRow::version)
                        .orElse(1));
    }
}
