package org.zoufang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.ComplaintState;
import org.zoufang.shared.Sql;

/** A complaint as it stands in the table. */
record ComplaintRow(
        UUID id,
        String number,
        ComplaintState state,
        LocalDate raisedOn,
        boolean anonymous,
        String keyId,
        byte[] sealed,
        byte[] contentHash,
        int version) {

    static ComplaintRow read(ResultSet row) throws SQLException {
        return new ComplaintRow(
                Sql.id(row, "id"),
                row.getString("number"),
                Sql.term(row, "state", ComplaintState.class),
                row.getObject("raised_on", LocalDate.class),
                row.getBoolean("anonymous"),
                row.getString("key_id"),
                row.getBytes("sealed"),
                row.getBytes("content_hash"),
                row.getInt("version"));
    }
}
