package org.zoufang.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.JsonText;
import org.zoufang.shared.Sql;

/** Rows of the trail with the names of the people. Whether the reader may have them is asked before. */
@ApplicationScoped
class TrailRows {

    private record Row(TrailEntry rest, UUID principalId) {}

    private final Sql sql;
    private final OfficialReading officials;

    TrailRows(Sql sql, OfficialReading officials) {
        this.sql = sql;
        this.officials = officials;
    }

    List<TrailEntry> read(TrailQuery query) {
        List<Row> rows = sql.list(query.text(), TrailRows::row, query.arguments());
        Map<UUID, Official> people = officials.byIds(rows.stream()
                .flatMap(row -> Stream.of(row.rest().officialId(), row.principalId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> named(row, people)).toList();
    }

    long count(TrailQuery query) {
        return sql.one(query.text(), row -> row.getLong("rows"), query.arguments())
                .orElseThrow();
    }

    private static Row row(ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        return new Row(
                new TrailEntry(
                        row.getString("id"),
                        Sql.instant(row, "at"),
                        row.getString("action"),
                        row.getString("entity"),
                        row.getString("entity_id"),
                        Sql.id(row, "official_id"),
                        null,
                        null,
                        Sql.id(row, "device_id"),
                        row.getString("address"),
                        Sql.id(row, "command_id"),
                        Sql.id(row, "request_id"),
                        detail == null ? null : new JsonText(detail)),
                Sql.id(row, "principal_id"));
    }

    private static TrailEntry named(Row row, Map<UUID, Official> people) {
        TrailEntry rest = row.rest();
        return new TrailEntry(
                rest.id(),
                rest.at(),
                rest.action(),
                rest.subject(),
                rest.subjectId(),
                rest.officialId(),
                rest.officialId() == null ? null : people.get(rest.officialId()),
                row.principalId() == null ? null : people.get(row.principalId()),
                rest.deviceId(),
                rest.address(),
                rest.commandId(),
                rest.requestId(),
                rest.detail());
    }
}
