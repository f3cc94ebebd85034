package org.zoufang.phone.draft;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** The way out of an entry that got stuck: try again, or drop it. Editing the text itself is the third one. */
public final class OutboxMending {

    private final Pen pen;
    private final PhoneStore store;

    public OutboxMending(Pen pen) {
        this.pen = pen;
        this.store = pen.store();
    }

    /** Offers everything at the next round, whatever waiting time it was given. */
    public void hurry() {
        store.change(() -> {
            store.settings().put(Setting.NOT_BEFORE, null);
            UUID me = pen.who().officialId();
            for (CommandGroup group : store.outbox().in(me, GroupState.WAITING)) {
                store.outbox().put(group.later(null));
            }
            for (QueuedPhoto photo : store.photos().in(me, UploadState.QUEUED, UploadState.UPLOADING)) {
                store.photos().put(photo.hurried());
            }
        });
    }

    /** Sends a refused record or photo once more, as a new wish. False if nothing of that id needs it. */
    public boolean retry(UUID id) {
        return store.change(() -> {
            Optional<CommandGroup> group = store.outbox().group(id).filter(OutboxMending::isStuck);
            Optional<QueuedPhoto> photo = store.photos().photo(id).filter(OutboxMending::isStuck);
            group.ifPresent(stuck -> store.outbox().replace(stuck, stuck.anew(pen.newId())));
            photo.ifPresent(stuck -> store.photos().put(stuck.restarted()));
            return group.isPresent() || photo.isPresent();
        });
    }

    /**
     * Drops a record or photo that the server will not have, and what stands on it; of a conflict only the notice goes,
     * because the server keeps both values. False if nothing of that id needs a person.
     */
    public boolean discard(UUID id) {
        return store.change(() -> {
            Optional<CommandGroup> group =
                    store.outbox().group(id).filter(found -> found.state().needsPerson());
            Optional<QueuedPhoto> photo = store.photos().photo(id).filter(OutboxMending::isStuck);
            group.ifPresent(this::drop);
            photo.ifPresent(stuck -> store.photos().remove(id));
            return group.isPresent() || photo.isPresent();
        });
    }

    private void drop(CommandGroup group) {
        store.outbox().remove(group.id());
        boolean creates = !group.state().equals(GroupState.CONFLICT) && isCreation(group);
        for (CommandGroup other : store.outbox().of(group.aggregate())) {
            if (!other.dependsOn().contains(group.id())) {
                continue;
            }
            if (creates && (other.subject().equals(group.subject()) || isVisit(group))) {
                drop(other);
            } else {
                Set<UUID> left = new LinkedHashSet<>(other.dependsOn());
                left.remove(group.id());
                store.outbox().put(other.dependingOn(left));
            }
        }
        if (isCreation(group)) {
            store.photos().remove(group.subject());
        }
    }

    private static boolean isVisit(CommandGroup group) {
        return group.command().name().equals("visitRecord");
    }

    private static boolean isCreation(CommandGroup group) {
        String name = group.command().name();
        return isVisit(group) || name.equals("noteWrite") || name.equals("photoAttach");
    }

    private static boolean isStuck(CommandGroup group) {
        return group.state() == GroupState.REJECTED || group.state() == GroupState.QUARANTINED;
    }

    private static boolean isStuck(QueuedPhoto photo) {
        return photo.state() == UploadState.QUARANTINED;
    }
}
