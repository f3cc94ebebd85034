package org.zoufang.phone.pack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.outbox.RowVersion;

/**
 * The server's copy on this phone. Nothing a person types is written here. Beside it lies a shadow that a full
 * snapshot is gathered in before it takes the copy's place.
 */
public interface Pack {

    Optional<PackRow> row(Entity entity, UUID id);

    default boolean hasAll(List<RowVersion> rows) {
        return rows.stream().allMatch(one -> row(one.entity(), one.id()).isPresent());
    }

    /** Rows of one parent, ordered by id. */
    List<PackRow> childrenOf(Entity entity, UUID parent);

    /** All rows of an entity, ordered by id. */
    List<PackRow> all(Entity entity);

    /**
     * Enterprises whose name, short name, pinyin, initials or code hold the folded text, ordered by name.
     *
     * @param folded as {@link SearchWords#fold} gives it; empty finds all
     */
    List<PackRow> enterprises(String folded, int limit);

    void put(PackRow row);

    void remove(Entity entity, UUID id);

    void putShadow(PackRow row);

    void removeShadow(Entity entity, UUID id);

    void clearShadow();

    /** The shadow becomes the copy; the shadow is empty after. */
    void adoptShadow();

    /** Forgets the whole copy, as at signing out. */
    void clear();
}
