package org.zoufang.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.SchemaVersion;

/** What a phone of an official holds: it follows the feed as the real one does, page after page. */
final class HeldPack {

    private static final Set<Entity> REGISTER = Set.of(Entity.ENTERPRISE, Entity.OFFICIAL);

    private final ChangeReading reading;
    private final Rights rights;
    private final UUID official;
    private final Map<UUID, Change> held = new LinkedHashMap<>();
    private String cursor;

    HeldPack(ChangeReading reading, Rights rights, UUID official) {
        this.reading = reading;
        this.rights = rights;
        this.official = official;
    }

    /** One contact, until there is no more: what came of visits and tours. */
    List<Change> contact() {
        List<Change> came = new ArrayList<>();
        ChangePage page;
        do {
            page = reading.after(rights.now(official), cursor, null, SchemaVersion.NOW);
            page.changes().forEach(this::apply);
            page.changes().stream()
                    .filter(change -> !REGISTER.contains(change.entity()))
                    .forEach(came::add);
            cursor = page.cursor();
        } while (page.more());
        return came;
    }

    /** The visits, notes, photos and tours that the phone holds now. */
    Set<UUID> ids() {
        Set<UUID> ids = new LinkedHashSet<>();
        held.values().stream()
                .filter(change -> !REGISTER.contains(change.entity()))
                .forEach(change -> ids.add(change.id()));
        return ids;
    }

    boolean holds(UUID id) {
        return held.containsKey(id);
    }

    static List<UUID> ids(List<Change> changes) {
        return changes.stream().map(Change::id).toList();
    }

    private void apply(Change change) {
        if (change.deleted()) {
            held.remove(change.id());
        } else {
            held.put(change.id(), change);
        }
    }
}
