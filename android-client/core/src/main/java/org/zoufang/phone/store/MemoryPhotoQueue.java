package org.zoufang.phone.store;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.phone.photo.PhotoQueue;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;

/** The photos' queue in memory. */
final class MemoryPhotoQueue implements PhotoQueue {

    private final Undoable<UUID, QueuedPhoto> photos;

    MemoryPhotoQueue(Deque<Undoable.End> undo) {
        photos = new Undoable<>(undo);
    }

    @Override
    public void put(QueuedPhoto photo) {
        photos.put(photo.id(), photo);
    }

    @Override
    public Optional<QueuedPhoto> photo(UUID id) {
        return Optional.ofNullable(photos.get(id));
    }

    @Override
    public List<QueuedPhoto> all() {
        return List.copyOf(photos.values());
    }

    @Override
    public List<QueuedPhoto> of(UUID visitId) {
        return photos.values().stream()
                .filter(photo -> photo.visitId().equals(visitId))
                .collect(Collectors.toList());
    }

    @Override
    public List<QueuedPhoto> in(UUID owner, UploadState... states) {
        List<UploadState> wanted = List.of(states);
        return photos.values().stream()
                .filter(photo -> photo.owner().equals(owner) && wanted.contains(photo.state()))
                .collect(Collectors.toList());
    }

    @Override
    public int unsent() {
        return (int) photos.values().stream()
                .filter(photo -> photo.state() != UploadState.STORED)
                .count();
    }

    @Override
    public void remove(UUID id) {
        photos.remove(id);
    }
}
