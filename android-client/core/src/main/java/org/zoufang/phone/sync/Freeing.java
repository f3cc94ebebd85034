package org.zoufang.phone.sync;

import java.io.File;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.PhotoState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/**
 * Gives the room of photos back: of those whose bytes the server acknowledged, whose record lists them as stored, on a
 * visit of which nothing is unsent. They go together with the acknowledged commands, which stay thirty days, so that a
 * server that lost a day to a restored backup gets its photos again too.
 */
final class Freeing {

    private final PhoneStore store;

    Freeing(PhoneStore store) {
        this.store = store;
    }

    void free(UUID owner) {
        for (QueuedPhoto photo : store.photos().in(owner, UploadState.STORED)) {
            File file = new File(photo.path());
            if (mayGo(photo) && (file.delete() || !file.exists())) {
                store.change(() -> store.photos().remove(photo.id()));
            }
        }
    }

    private boolean mayGo(QueuedPhoto photo) {
        // Not by its id: the same picture may have been listed under another first.
        boolean listed = store.pack().childrenOf(Entity.PHOTO, photo.visitId()).stream()
                .anyMatch(row -> photo.sha256().equals(Json.text(row.json(), "sha256"))
                        && PhotoState.STORED.name().equals(Json.text(row.json(), "state")));
        List<CommandGroup> groups = store.outbox().of(photo.visitId());
        return listed
                && groups.stream()
                        .noneMatch(group -> group.subject().equals(photo.id()) || group.state() != GroupState.APPLIED);
    }
}
