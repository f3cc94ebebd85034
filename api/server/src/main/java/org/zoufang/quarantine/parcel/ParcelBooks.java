package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.zoufang.contract.ParcelOutcome;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** The rows of parcels and of what became of what was in them; each entry stands on the trail too. */
@ApplicationScoped
class ParcelBooks {

    private final Sql sql;
    private final Event<Noted> noted;
    private final Clock clock;

    ParcelBooks(Sql sql, Event<Noted> noted, Clock clock) {
        this.sql = sql;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * A parcel has come.
     *
     * @param deviceId the phone that handed it in by itself, or null
     * @param caller who brought it as a file, or null
     */
    @Transactional
    UUID enter(ParcelFolder.Came came, UUID deviceId, Caller caller) {
        UUID by = caller == null ? null : caller.officialId();
        int fresh = sql.change(
                """
                insert into parcel (id, sha256, size, device_id, handed_in_by, received_at) values (?, ?, ?, ?, ?, ?)
                on conflict (sha256) do nothing
                """,
                Ids.next(),
                came.sha256(),
                came.size(),
                deviceId,
                by,
                clock.instant());
        UUID id = sql.one("select id from parcel where sha256 = ?", row -> Sql.id(row, "id"), came.sha256())
                .orElseThrow();
        if (fresh == 1) {
            noted.fire(
                    new Noted("parcelHandIn", "PARCEL", id.toString(), by, deviceId, Map.of("sha256", came.sha256())));
        }
        return id;
    }

    /** A parcel was imported. */
    @Transactional
    void imported(UUID id, Caller caller, List<ParcelRecord> records) {
        sql.change("delete from parcel_record where parcel_id = ?", id);
        for (int i = 0; i < records.size(); i++) {
            ParcelRecord one = records.get(i);
            sql.change(
                    """
                    insert into parcel_record
                    (parcel_id, position, kind, name, official_id, outcome, code, quarantine_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    i,
                    one.kind(),
                    one.name(),
                    one.officialId(),
                    one.outcome(),
                    one.code(),
                    one.quarantineId());
        }
        sql.change(
                "update parcel set imported_at = ?, imported_by = ?, refused_as = null where id = ?",
                clock.instant(),
                caller.officialId(),
                id);
        note("parcelImport", id, caller, counts(records));
    }

    /** A parcel could not be opened. */
    @Transactional
    void refused(UUID id, Caller caller, RefusalCode code) {
        sql.change("update parcel set refused_as = ? where id = ?", code, id);
        note("parcelImport", id, caller, Map.of("refused", code.name()));
    }

    private void note(String action, UUID id, Caller caller, Map<String, String> detail) {
        noted.fire(new Noted(action, "PARCEL", id.toString(), caller.officialId(), caller.deviceId(), detail));
    }

    private static Map<String, String> counts(List<ParcelRecord> records) {
        Map<String, String> counts = new TreeMap<>();
        for (ParcelOutcome outcome : ParcelOutcome.values()) {
            long count =
                    records.stream().filter(one -> one.outcome() == outcome).count();
            counts.put(outcome.name(), Long.toString(count));
        }
        return counts;
    }
}
