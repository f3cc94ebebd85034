package org.zoufang.phone.photo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The photos made on this phone, in the order in which they were made. */
public interface PhotoQueue {

    void put(QueuedPhoto photo);

    Optional<QueuedPhoto> photo(UUID id);

    /** Everybody's photos, whatever became of them. */
    List<QueuedPhoto> all();

    List<QueuedPhoto> of(UUID visitId);

    List<QueuedPhoto> in(UUID owner, UploadState... states);

    /** Photos of everybody that are not stored by the server. */
    int unsent();

    void remove(UUID id);
}
