package org.zoufang.fleet.battery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    static PhoneState of(FleetPhone phone, Ledger ledger) {
        Collection<UUID> visits = ledger.visits();
        Collection<Row> findings = ledger.findings();
        PhoneStore store = phone.store();
        UUID official = phone.account().who().orElseThrow().officialId();
        return store.read(() -> new PhoneState(
                phone.folder().getFileName().toString(),
                official,
                Stream.concat(visits.stream(), findings.stream().map(Row::id))
                        .flatMap(one -> store.outbox().of(one).stream())
                        .toList(),
                visits.stream()
                        .flatMap(visit -> store.photos().of(visit).stream())
                        .toList(),
                rows(store, visits, findings)));
    }

    private static Map<Row, PackRow> rows(PhoneStore store, Collection<UUID> visits, Collection<Row> findings) {
        Map<Row, PackRow> rows = new HashMap<>();
        for (UUID visit : visits) {
            store.pack().row(Entity.VISIT, visit).ifPresent(row -> rows.put(new Row("VISIT", visit), row));
            for (Entity entity : List.of(Entity.NOTE, Entity.PHOTO, Entity.FACT_CONFLICT)) {
                for (PackRow row : store.pack().childrenOf(entity, visit)) {
                    rows.put(new Row(entity.name(), row.id()), row);
                }
            }
        }
        for (Row finding : findings) {
            store.pack().row(Entity.valueOf(finding.entity()), finding.id()).ifPresent(row -> rows.put(finding, row));
        }
        return rows;
    }
}
