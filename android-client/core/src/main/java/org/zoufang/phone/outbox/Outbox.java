package org.zoufang.phone.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people made on this phone, in the order in which they made it. Lists are in that order. */
public interface Outbox {

    /** Keeps a group; one without a place goes to the end. */
    void put(CommandGroup group);

    void remove(UUID id);

    Optional<CommandGroup> group(UUID id);

    /**
     * Puts {@code next} in the place of {@code group}; whoever waits for the one then waits for the other, also a problem, a
     * hazard or a promise, which is a record of its own.
     */
    default void replace(CommandGroup group, CommandGroup next) {
        remove(group.id());
        put(next);
        List<CommandGroup> others = new ArrayList<>(of(group.aggregate()));
        for (CommandGroup other : in(
                group.owner(),
                GroupState.DRAFT,
                GroupState.WAITING,
                GroupState.SENDING,
                GroupState.REJECTED,
                GroupState.QUARANTINED,
                GroupState.SET_ASIDE)) {
            if (!other.aggregate().equals(group.aggregate())) {
                others.add(other);
            }
        }
        for (CommandGroup other : others) {
            if (other.dependsOn().contains(group.id())) {
                put(other.repointed(group.id(), next.id()));
            }
        }
    }

    /** Everybody's groups, whatever became of them. */
    List<CommandGroup> all();

    /** Groups of one visit or tour. */
    List<CommandGroup> of(UUID aggregate);

    /** Whether any group of that visit or tour is kept, whatever became of it; asked without reading one. */
    boolean holds(UUID aggregate);

    /** Groups of one official in one of the states. */
    List<CommandGroup> in(UUID owner, GroupState... states);

    /** The same, but only those behind a place, and no more than so many. */
    List<CommandGroup> next(UUID owner, long after, int limit, GroupState... states);

    /** How many groups on this phone the server has not stored, whoever made them. */
    int unsent();

    /** Forgets applied groups that were answered before {@code when}; how many they were. */
    int forgetAppliedBefore(Instant when);
}
