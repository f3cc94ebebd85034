package org.zoufang.phone.sync;

import java.io.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/**
 * What happens on this phone to a row that left the caller's scope: it goes with all below it, and with the pictures that
 * the server has. What is unsent of it is never touched.
 */
final class Leaving {

    /** What lies below a visit; a problem that came of it does not. */
    private static final List<Entity> PARTS = List.of(Entity.NOTE, Entity.PHOTO, Entity.FACT_CONFLICT);

    private final PhoneStore store;

    Leaving(PhoneStore store) {
        this.store = store;
    }

    /**
     * The copy goes, and the caller's own stored work on it.
     *
     * @return whether something unsent stands on it: to be offered at once, so that the server's words say what became of it
     */
    boolean left(Entity entity, UUID id, UUID owner) {
        boolean part = PARTS.contains(entity);
        UUID aggregate =
                part ? store.pack().row(entity, id).map(PackRow::parent).orElse(null) : id;
        store.pack().remove(entity, id);
        if (aggregate == null) {
            return false;
        }
        if (entity == Entity.VISIT) {
            forgetBelow(id);
        }
        boolean unsent = false;
        for (CommandGroup group : store.outbox().of(aggregate)) {
            boolean about =
                    group.owner().equals(owner) && (!part || group.subject().equals(id));
            if (about && group.state() == GroupState.APPLIED) {
                store.outbox().remove(group.id());
            }
            unsent |= about && group.state().isPending();
        }
        forgetPictures(aggregate, owner);
        return unsent;
    }

    /**
     * After a whole pull the copy holds all that the server stored for this caller. A stored command whose row is not there
     * is about something out of scope: it is no longer shown; and a stored picture whose visit is not there goes.
     */
    void settle(UUID owner) {
        store.outbox().in(owner, GroupState.APPLIED).forEach(this::unshow);
        settlePictures(owner);
    }

    /** The same where only these were stored since it was done last: whatever left later took its commands with it. */
    void settle(UUID owner, Set<UUID> stored) {
        for (UUID group : stored) {
            store.outbox()
                    .group(group)
                    .filter(one -> one.state() == GroupState.APPLIED)
                    .ifPresent(this::unshow);
        }
        settlePictures(owner);
    }

    private void unshow(CommandGroup group) {
        Command command = group.command();
        boolean there = store.pack().row(command.entity(), command.target()).isPresent()
                && store.pack().hasAll(group.keeping());
        if (!group.answer().rows().isEmpty() && !there) {
            Answer unshown =
                    new Answer(List.of(), null, null, null, group.answer().at());
            store.outbox().put(group.answered(GroupState.APPLIED, unshown));
        }
    }

    private void settlePictures(UUID owner) {
        Set<UUID> visits = new LinkedHashSet<>();
        store.photos().in(owner, UploadState.STORED).forEach(photo -> visits.add(photo.visitId()));
        visits.forEach(visit -> forgetPictures(visit, owner));
    }

    private void forgetBelow(UUID visit) {
        for (Entity entity : PARTS) {
            store.pack().childrenOf(entity, visit).forEach(row -> store.pack().remove(entity, row.id()));
        }
    }

    /**
     * The file goes before the row that names it: killed in between, the phone finds the row again. A file that cannot be
     * removed is tried again at the next round.
     */
    private void forgetPictures(UUID visit, UUID owner) {
        if (store.pack().row(Entity.VISIT, visit).isPresent()) {
            return;
        }
        List<CommandGroup> groups = store.outbox().of(visit);
        for (QueuedPhoto photo : store.photos().of(visit)) {
            boolean stored = photo.owner().equals(owner) && photo.state() == UploadState.STORED;
            if (stored && !isUnsent(photo, groups)) {
                File file = new File(photo.path());
                if (file.delete() || !file.exists()) {
                    store.photos().remove(photo.id());
                }
            }
        }
    }

    private static boolean isUnsent(QueuedPhoto photo, List<CommandGroup> groups) {
        return groups.stream()
                .anyMatch(group -> group.subject().equals(photo.id()) && group.state() != GroupState.APPLIED);
    }
}
