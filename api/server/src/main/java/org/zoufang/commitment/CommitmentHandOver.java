package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.HandOverThing;
import org.zoufang.pairing.handover.HandOverCase;
import org.zoufang.pairing.handover.HandOverPart;
import org.zoufang.pairing.handover.HandedThing;
import org.zoufang.shared.Ids;
import org.zoufang.shared.RowsChanged;
import org.zoufang.shared.Sql;

/**
 * The promises that the one who leaves owes or follows go along when an enterprise is handed over: his successor keeps
 * them. Who gave his word first stays named, and the words stay.
 */
@ApplicationScoped
class CommitmentHandOver implements HandOverPart {

    private static final String HIS =
            """
            select id, number from commitment where enterprise_id = ?
            and (owner_id = ? or follower_id = ? or follower_id is null and (recorded_by = ? or principal_id = ?))
            and (state in ('ACKNOWLEDGED_BY_ENTERPRISE', 'IMPOSSIBLE')) = ? order by number
            """;

    private static final String OVER =
            """
            update commitment set promised_by = case when owner_id = ? then coalesce(promised_by, ?) else promised_by end,
                owner_id = case when owner_id = ? then ? else owner_id end, follower_id = ?, version = version + 1
            where id = any(?::uuid[])
            """;

    private final Commitments commitments;
    private final CommitmentSteps steps;
    private final Sql sql;
    private final Event<RowsChanged> rows;

    CommitmentHandOver(Commitments commitments, CommitmentSteps steps, Sql sql, Event<RowsChanged> rows) {
        this.commitments = commitments;
        this.steps = steps;
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public List<HandedThing> things(HandOverCase work) {
        return his(work, false);
    }

    @Override
    public void move(HandOverCase work, List<HandedThing> things) {
        for (HandedThing thing : things) {
            Commitment commitment = commitments.held(thing.id()).orElseThrow();
            commitment.handedOver(work.leaverId(), work.successorId());
            steps.handedOver(
                    new CommitmentCase(commitment, work.caller(), null, null, "handOver", Ids.next(), null, false));
        }
        List<UUID> over = his(work, true).stream().map(HandedThing::id).toList();
        if (!over.isEmpty()) {
            sql.change(
                    OVER,
                    work.leaverId(),
                    work.leaverId(),
                    work.leaverId(),
                    work.successorId(),
                    work.successorId(),
                    over);
            rows.fire(new RowsChanged(Entity.COMMITMENT, over));
        }
    }

    private List<HandedThing> his(HandOverCase work, boolean over) {
        UUID leaver = work.leaverId();
        return sql.list(
                HIS,
                row -> new HandedThing(HandOverThing.COMMITMENT, Sql.id(row, "id"), row.getString("number")),
                work.enterpriseId(),
                leaver,
                leaver,
                leaver,
                leaver,
                over);
    }
}
