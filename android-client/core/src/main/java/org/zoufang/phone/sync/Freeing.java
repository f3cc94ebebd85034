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
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
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

    /** What stands of a visit is read once, however many pictures it has. */
    void free(UUID owner) {
        Map<UUID, List<QueuedPhoto>> stored = store.photos().in(owner, UploadState.STORED).stream()
                .collect(Collectors.groupingBy(QueuedPhoto::visitId));
        stored.forEach(this::free);
    }

    private void free(UUID visit, List<QueuedPhoto> photos) {
        List<CommandGroup> groups = store.outbox().of(visit);
        if (groups.stream().anyMatch(group -> group.state() != GroupState.APPLIED)) {
            return;
        }
        Set<UUID> offeredAgain = groups.stream().map(CommandGroup::subject).collect(Collectors.toSet());
        Set<String> listed = listed(visit);
        for (QueuedPhoto photo : photos) {
            File file = new File(photo.path());
            boolean mayGo = listed.contains(photo.sha256()) && !offeredAgain.contains(photo.id());
            if (mayGo && (file.delete() || !file.exists())) {
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
