package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.cluster.input.ClusterProposeInput;
import org.zoufang.contract.ClusterProposalState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** All proposals that problems are a common one. */
@ApplicationScoped
class Proposals {

    private final Sql sql;
    private final Clock clock;

    Proposals(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<ProposalRow> row(UUID id) {
        return sql.one("select * from cluster_proposal where id = ?", ProposalRow::read, id);
    }

    /** Held until the transaction ends. */
    Optional<ProposalRow> held(UUID id) {
        return sql.one("select * from cluster_proposal where id = ? for update", ProposalRow::read, id);
    }

    void add(Caller caller, ClusterProposeInput input, UUID id, Collection<UUID> problems, byte[] hash) {
        sql.change(
                """
                insert into cluster_proposal (id, title, problems, reason, proposed_by, proposed_at, content_hash, state)
                values (?, ?, ?::uuid[], ?, ?, ?, ?, 'OPEN')
                """,
                id,
                input.title(),
                problems,
                input.text(),
                caller.officialId(),
                clock.instant(),
                hash);
    }

    /** The one that a decision is about, held; refused in the check if there is none, or it is decided already. */
    Optional<ProposalRow> open(UUID id, String field, InputCheck check) {
        Optional<ProposalRow> row = held(id);
        if (row.isEmpty()) {
            check.refuse(RefusalCode.UNKNOWN_ID, field, id.toString());
        } else if (row.get().state() != ClusterProposalState.OPEN) {
            check.refuse(RefusalCode.CLUSTER_PROPOSAL_DECIDED, field, row.get().state());
        }
        return row;
    }

    void takenUp(UUID id, UUID cluster, UUID by) {
        sql.change(
                "update cluster_proposal set state = 'TAKEN_UP', cluster_id = ?, decided_by = ?, decided_at = ? where id = ?",
                cluster,
                by,
                clock.instant(),
                id);
    }

    void declined(UUID id, String answer, UUID by) {
        sql.change(
                "update cluster_proposal set state = 'DECLINED', answer = ?, decided_by = ?, decided_at = ? where id = ?",
                answer,
                by,
                clock.instant(),
                id);
    }
}
