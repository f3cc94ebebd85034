package org.zoufang.phone.store;

import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.SearchWords;

/** The server's copy in memory. */
final class MemoryPack implements Pack {

    private record Key(Entity entity, UUID id) {}

    private final Undoable<Key, PackRow> rows;
    private final Undoable<Key, PackRow> shadow;

    MemoryPack(Deque<Undoable.End> undo) {
        rows = new Undoable<>(undo);
        shadow = new Undoable<>(undo);
    }

    @Override
    public Optional<PackRow> row(Entity entity, UUID id) {
        return Optional.ofNullable(rows.get(new Key(entity, id)));
    }

    @Override
    public List<PackRow> childrenOf(Entity entity, UUID parent) {
        return stream(entity).filter(row -> parent.equals(row.parent())).collect(Collectors.toList());
    }

    @Override
    public List<PackRow> all(Entity entity) {
        return stream(entity).collect(Collectors.toList());
    }

    @Override
    public List<PackRow> enterprises(String folded, int limit) {
        return stream(Entity.ENTERPRISE)
                .filter(row -> SearchWords.of(row.json()).contains(folded))
                .sorted(Comparator.comparing((PackRow row) -> Json.text(row.json(), "name"))
                        .thenComparing(row -> row.id().toString()))
                .limit(limit)
                .collect(Collectors.toList());
    }

    private Stream<PackRow> stream(Entity entity) {
        return rows.values().stream().filter(row -> row.entity() == entity).sorted(Comparator.comparing(row -> row.id()
                .toString()));
    }

    @Override
    public void put(PackRow row) {
        rows.put(new Key(row.entity(), row.id()), row);
    }

    @Override
    public void remove(Entity entity, UUID id) {
        rows.remove(new Key(entity, id));
    }

    @Override
    public void putShadow(PackRow row) {
        shadow.put(new Key(row.entity(), row.id()), row);
    }

    @Override
    public void removeShadow(Entity entity, UUID id) {
        shadow.remove(new Key(entity, id));
    }

    @Override
    public void clearShadow() {
        List.copyOf(shadow.values()).forEach(row -> shadow.remove(new Key(row.entity(), row.id())));
    }

    @Override
    public void adoptShadow() {
        clear();
        List.copyOf(shadow.values()).forEach(this::put);
        clearShadow();
    }

    @Override
    public void clear() {
        List.copyOf(rows.values()).forEach(row -> rows.remove(new Key(row.entity(), row.id())));
    }
}
