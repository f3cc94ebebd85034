package org.zoufang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/**
 * Puts an import on the trail: who handed in which list, before its first row changes anything, and at its end how many
 * rows did what. What became of each row stands in {@code import_batch}, under the import's id.
 */
@ApplicationScoped
class ImportDeeds {

    private final Event<Noted> noted;
    private final Sql sql;

    ImportDeeds(Event<Noted> noted, Sql sql) {
        this.noted = noted;
        this.sql = sql;
    }

    void begun(ImportKind kind, UUID id, String fileName, UUID officialId, UUID deviceId) {
        noted.fire(
                new Noted(action(kind), subject(kind), id.toString(), officialId, deviceId, Map.of("file", fileName)));
    }

    void ended(UUID id) {
        sql.one("select * from enterprise_import where id = ?", ImportDeeds::end, id)
                .ifPresent(noted::fire);
    }

    private static Noted end(ResultSet row) throws SQLException {
        Map<String, String> counts = new TreeMap<>();
        for (String column : new String[] {"state", "added", "changed", "unchanged", "rejected", "empty"}) {
            counts.put(column, row.getString(column));
        }
        ImportKind kind = Sql.term(row, "kind", ImportKind.class);
        return new Noted(
                action(kind) + "End", subject(kind), row.getString("id"), Sql.id(row, "official_id"), null, counts);
    }

    private static String action(ImportKind kind) {
        return switch (kind) {
            case ENTERPRISES -> "enterpriseImport";
            case ORGANISATIONS -> "organisationImport";
            case OFFICIALS -> "officialImport";
            case PAIRINGS -> "pairingImport";
        };
    }

    private static String subject(ImportKind kind) {
        return switch (kind) {
            case ENTERPRISES -> "ENTERPRISE_IMPORT";
            case ORGANISATIONS -> "ORGANISATION_IMPORT";
            case OFFICIALS -> "OFFICIAL_IMPORT";
            case PAIRINGS -> "PAIRING_IMPORT";
        };
    }
}
