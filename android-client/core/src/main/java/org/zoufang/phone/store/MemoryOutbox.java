package org.zoufang.phone.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.Outbox;

/** The outbox in memory. */
final class MemoryOutbox implements Outbox {

    private final Undoable<UUID, CommandGroup> groups;

    MemoryOutbox(Deque<Undoable.End> undo) {
        groups = new Undoable<>(undo);
    }

    @Override
    public void put(CommandGroup group) {
        groups.put(group.id(), group.place() > 0 ? group : group.at(nextPlace()));
    }

    private long nextPlace() {
        return groups.values().stream().mapToLong(CommandGroup::place).max().orElse(0) + 1;
    }

    @Override
    public void remove(UUID id) {
        groups.remove(id);
    }

    @Override
    public Optional<CommandGroup> group(UUID id) {
        return Optional.ofNullable(groups.get(id));
    }

    @Override
    public List<CommandGroup> all() {
        return stream().collect(Collectors.toList());
    }

    @Override
    public List<CommandGroup> of(UUID aggregate) {
        return stream().filter(group -> group.aggregate().equals(aggregate)).collect(Collectors.toList());
    }

    @Override
    public boolean holds(UUID aggregate) {
        return stream().anyMatch(group -> group.aggregate().equals(aggregate));
    }

    @Override
    public List<CommandGroup> in(UUID owner, GroupState... states) {
        List<GroupState> wanted = List.of(states);
        return stream()
                .filter(group -> group.owner().equals(owner) && wanted.contains(group.state()))
                .collect(Collectors.toList());
    }

    @Override
    public List<CommandGroup> next(UUID owner, long after, int limit, GroupState... states) {
        return in(owner, states).stream()
                .filter(group -> group.place() > after)
                .limit(limit)
                .collect(Collectors.toList());
    }

    @Override
    public int unsent() {
        return (int)
                stream().filter(group -> group.state() != GroupState.APPLIED).count();
    }

    @Override
    public int forgetAppliedBefore(Instant when) {
        List<CommandGroup> old = stream()
                .filter(group -> group.state() == GroupState.APPLIED)
                .filter(group -> group.answer().at().isBefore(when))
                .collect(Collectors.toList());
        old.forEach(group -> remove(group.id()));
        return old.size();
    }

    private Stream<CommandGroup> stream() {
        return groups.values().stream().sorted(Comparator.comparingLong(CommandGroup::place));
    }
}
