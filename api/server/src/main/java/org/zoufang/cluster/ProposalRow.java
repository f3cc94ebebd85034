package org.zoufang.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.zoufang.contract.ClusterProposalState;
import org.zoufang.shared.Sql;

/**
 * A proposal as it stands in the table.
 *
 * @param answer why it was declined, or null
 */
record ProposalRow(UUID id, ClusterProposalState state, String answer, byte[] hash) {

    static ProposalRow read(ResultSet row) throws SQLException {
        return new ProposalRow(
                Sql.id(row, "id"),
                Sql.term(row, "state", ClusterProposalState.class),
                row.getString("answer"),
                row.getBytes("content_hash"));
    }
}
