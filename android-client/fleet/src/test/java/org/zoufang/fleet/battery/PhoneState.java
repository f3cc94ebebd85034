package org.zoufang.fleet.battery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.store.PhoneStore;

/**
 * What one phone holds of some visits.
 *
 * @param official who uses it
 * @param rows the server's copy on it
 */
record PhoneState(
        String name, UUID official, List<CommandGroup> groups, List<QueuedPhoto> photos, Map<Row, PackRow> rows) {

    static PhoneState of(FleetPhone phone, Collection<UUID> visits) {
        PhoneStore store = phone.store();
        UUID official = phone.account().who().orElseThrow().officialId();
        return store.read(() -> new PhoneState(
                phone.folder().getFileName().toString(),
                official,
                visits.stream()
                        .flatMap(visit -> store.outbox().of(visit).stream())
                        .toList(),
                visits.stream()
                        .flatMap(visit -> store.photos().of(visit).stream())
                        .toList(),
                rows(store, visits)));
    }

    private static Map<Row, PackRow> rows(PhoneStore store, Collection<UUID> visits) {
        Map<Row, PackRow> rows = new HashMap<>();
        for (UUID visit : visits) {
            store.pack().row(Entity.VISIT, visit).ifPresent(row -> rows.put(new Row("VISIT", visit), row));
            for (Entity entity : List.of(Entity.NOTE, Entity.PHOTO, Entity.FACT_CONFLICT)) {
                for (PackRow row : store.pack().childrenOf(entity, visit)) {
                    rows.put(new Row(entity.name(), row.id()), row);
                }
            }
        }
        return rows;
    }
}
