package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.contract.PhotoState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/**
 * Gives the room of photos back: of those whose bytes the server acknowledged and whose record lists them as stored. They
 * go with the last command of their visit, which stays until it is stored and thirty days longer, so that nothing of it is
 * unsent, and a server that lost a day to a restored backup gets its photos again too.
 */
final class Freeing {

    private final PhoneStore store;

    Freeing(PhoneStore store) {
        this.store = store;
    }

    /** A visit of which a command is kept is passed over unread: a month of work lies there at every round. */
    void free(UUID owner) {
        Map<UUID, List<QueuedPhoto>> stored = store.photos().in(owner, UploadState.STORED).stream()
                .collect(Collectors.groupingBy(QueuedPhoto::visitId));
        stored.forEach(this::free);
    }

    private void free(UUID visit, List<QueuedPhoto> photos) {
        if (store.outbox().holds(visit)) {
            return;
        }
        Set<String> listed = listed(visit);
        for (QueuedPhoto photo : photos) {
            File file = new File(photo.path());
            if (listed.contains(photo.sha256()) && (file.delete() || !file.exists())) {
                store.change(() -> store.photos().remove(photo.id()));
            }
        }
    }

    /** Hashes of what the server has. Not by their ids: the same picture may have been listed under another first. */
    private Set<String> listed(UUID visit) {
        Set<String> listed = new HashSet<>();
        for (PackRow row : store.pack().childrenOf(Entity.PHOTO, visit)) {
            JsonObject photo = row.json();
            if (PhotoState.STORED.name().equals(Json.text(photo, "state"))) {
                listed.add(Json.text(photo, "sha256"));
            }
        }
        return listed;
    }
}
