package org.zoufang.phone.sync;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** What happens on this phone to a row that left the caller's scope. What is unsent of it is never touched. */
final class Leaving {

    private final PhoneStore store;

    Leaving(PhoneStore store) {
        this.store = store;
    }

    /** The copy goes, and the caller's own stored work on it. */
    void left(Entity entity, UUID id) {
        UUID parent = store.pack().row(entity, id).map(PackRow::parent).orElse(null);
        UUID aggregate = entity == Entity.NOTE || entity == Entity.PHOTO ? parent : id;
        store.pack().remove(entity, id);
        if (aggregate == null) {
            return;
        }
        for (CommandGroup group : store.outbox().of(aggregate)) {
            if (group.state() == GroupState.APPLIED && group.subject().equals(id)) {
                store.outbox().remove(group.id());
            }
        }
    }

    /**
     * After a whole pull the copy holds all that the server stored for this caller. A stored command whose row is not there
     * is about something out of scope: it is no longer shown.
     */
    void settle(UUID owner) {
        for (CommandGroup group : store.outbox().in(owner, GroupState.APPLIED)) {
            Command command = group.command();
            boolean shown = !group.answer().rows().isEmpty()
                    && !store.pack().row(command.entity(), command.target()).isPresent();
            if (shown) {
                Answer unshown =
                        new Answer(List.of(), null, null, null, group.answer().at());
                store.outbox().put(group.answered(GroupState.APPLIED, unshown));
            }
        }
    }
}
