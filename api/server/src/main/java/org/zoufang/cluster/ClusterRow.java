package org.zoufang.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.zoufang.contract.ClusterState;
import org.zoufang.shared.Sql;

/** A common problem as it stands in the table. */
record ClusterRow(
        UUID id,
        String number,
        String type,
        String category,
        ClusterState state,
        UUID leadId,
        byte[] hash,
        int version) {

    static ClusterRow read(ResultSet row) throws SQLException {
        return new ClusterRow(
                Sql.id(row, "id"),
                row.getString("number"),
                row.getString("type"),
                row.getString("category"),
                Sql.term(row, "state", ClusterState.class),
                Sql.id(row, "lead_id"),
                row.getBytes("content_hash"),
                row.getInt("version"));
    }
}
