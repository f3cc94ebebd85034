package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ParcelOutcome;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;
import org.zoufang.shared.Sql;

/** Reads which parcels are there and what became of them. */
@ApplicationScoped
public class ParcelReading {

    private static final int SHOWN = 100;
    private static final String ROWS =
            """
            select p.*, d.name as device_name, d.revoked_at, o.name as owner_name, b.name as brought_by
            from parcel p left join device d on d.id = p.device_id left join official o on o.id = d.official_id
            left join official b on b.id = p.handed_in_by
            """;

    /** A file that somebody brought and that cannot be opened waits for nobody; what a phone handed in always does. */
    private static final String WAITING = ROWS
            + " where p.imported_at is null and (p.refused_as is null or p.device_id is not null) order by p.id limit ";

    private final Sql sql;

    ParcelReading(Sql sql) {
        this.sql = sql;
    }

    /** Those that nobody has imported yet, the first that came first. */
    public List<HandedInParcel> waiting() {
        return sql.list(WAITING + SHOWN, ParcelReading::parcel);
    }

    /** Those that were imported, the last first. */
    public List<HandedInParcel> imported() {
        return sql.list(
                ROWS + " where p.imported_at is not null order by p.imported_at desc limit " + SHOWN,
                ParcelReading::parcel);
    }

    /** One with what became of its records. */
    public Optional<HandedInParcel> parcel(UUID id, Locale locale) {
        return sql.one(ROWS + " where p.id = ?", ParcelReading::parcel, id)
                .map(found -> found.with(records(id, locale)));
    }

    private List<ParcelRecord> records(UUID id, Locale locale) {
        return sql.list(
                "select * from parcel_record where parcel_id = ? order by position", row -> record(row, locale), id);
    }

    private static ParcelRecord record(ResultSet row, Locale locale) throws SQLException {
        RefusalCode code = Sql.term(row, "code", RefusalCode.class);
        return new ParcelRecord(
                Sql.term(row, "kind", ParcelRecord.Kind.class),
                row.getString("name"),
                Sql.id(row, "official_id"),
                Sql.term(row, "outcome", ParcelOutcome.class),
                code,
                code == null ? null : Words.in(locale).of(Refusal.of(code, null, "…", "…")),
                Sql.id(row, "quarantine_id"));
    }

    private static HandedInParcel parcel(ResultSet row) throws SQLException {
        return new HandedInParcel(
                Sql.id(row, "id"),
                row.getString("sha256"),
                row.getLong("size"),
                Sql.id(row, "device_id"),
                row.getString("device_name"),
                row.getString("owner_name"),
                Sql.instant(row, "revoked_at"),
                row.getString("brought_by"),
                Sql.instant(row, "received_at"),
                Sql.instant(row, "imported_at"),
                Sql.term(row, "refused_as", RefusalCode.class),
                List.of());
    }
}
