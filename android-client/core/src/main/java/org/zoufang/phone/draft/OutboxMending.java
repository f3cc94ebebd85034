package org.zoufang.phone.draft;

import java.io.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** The way out of an entry that got stuck: try again, or set it aside. Editing the text itself is the third one. */
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

    /** Sends all that was refused once more; what was set aside stays aside. */
    public void retryAll() {
        store.change(() -> {
            UUID me = pen.who().officialId();
            store.outbox().in(me, GroupState.REJECTED, GroupState.QUARANTINED).forEach(group -> retry(group.id()));
            store.photos().in(me, UploadState.QUARANTINED).forEach(photo -> retry(photo.id()));
        });
    }

    /**
     * Puts a record or photo that the server will not have out of the way, and what stands on it: nothing of it is lost, it
     * can be copied, sent again or deleted. Of a conflict the notice goes, because the server keeps both values. False if
     * nothing of that id needs a person.
     */
    public boolean setAside(UUID id) {
        return store.change(() -> {
            Optional<CommandGroup> group =
                    store.outbox().group(id).filter(found -> found.state().needsPerson());
            Optional<QueuedPhoto> photo =
                    store.photos().photo(id).filter(found -> found.state() == UploadState.QUARANTINED);
            group.ifPresent(this::aside);
            photo.ifPresent(stuck -> store.photos().put(stuck.setAside()));
            return group.isPresent() || photo.isPresent();
        });
    }

    private void aside(CommandGroup group) {
        if (group.state() == GroupState.CONFLICT) {
            store.outbox().remove(group.id());
        } else {
            store.outbox().put(group.in(GroupState.SET_ASIDE));
        }
        boolean creates = group.state() != GroupState.CONFLICT && isCreation(group);
        for (CommandGroup before : standingOn(group)) {
            // Read again: putting one aside may have taken this one along.
            CommandGroup other = store.outbox().group(before.id()).orElse(before);
            if (!other.state().isOpen()) {
                continue;
            }
            boolean withIt = other.subject().equals(group.subject()) || isVisit(group) || isFinding(other);
            if (creates && withIt) {
                aside(other);
            } else {
                Set<UUID> left = new LinkedHashSet<>(other.dependsOn());
                left.remove(group.id());
                store.outbox().put(other.dependingOn(left));
            }
        }
        if (creates) {
            store.photos()
                    .photo(group.subject())
                    .filter(photo -> photo.state() != UploadState.STORED)
                    .ifPresent(photo -> store.photos().put(photo.setAside()));
        }
    }

    /** A problem, a hazard or a promise stands on the visit, the note and the photos it came of, and is a record of its own. */
    private List<CommandGroup> standingOn(CommandGroup group) {
        return store.outbox().all().stream()
                .filter(other -> other.dependsOn().contains(group.id()))
                .collect(Collectors.toList());
    }

    private static boolean isFinding(CommandGroup group) {
        return FindingDrafts.MAKING.contains(group.command().name());
    }

    /** Deletes for good what was set aside. False if nothing of that id was. */
    public boolean delete(UUID id) {
        return store.change(() -> {
            Optional<CommandGroup> group =
                    store.outbox().group(id).filter(found -> found.state() == GroupState.SET_ASIDE);
            Optional<QueuedPhoto> photo =
                    store.photos().photo(id).filter(found -> found.state() == UploadState.SET_ASIDE);
            group.ifPresent(aside -> store.outbox().remove(id));
            photo.ifPresent(aside -> {
                new File(aside.path()).delete();
                store.photos().remove(id);
            });
            return group.isPresent() || photo.isPresent();
        });
    }

    private static boolean isVisit(CommandGroup group) {
        return group.command().name().equals("visitRecord");
    }

    private static boolean isCreation(CommandGroup group) {
        String name = group.command().name();
        return isVisit(group) || name.equals("noteWrite") || name.equals("photoAttach");
    }

    private static boolean isStuck(CommandGroup group) {
        return group.state() == GroupState.REJECTED
                || group.state() == GroupState.QUARANTINED
                || group.state() == GroupState.SET_ASIDE;
    }

    private static boolean isStuck(QueuedPhoto photo) {
        return photo.state() == UploadState.QUARANTINED || photo.state() == UploadState.SET_ASIDE;
    }
}
