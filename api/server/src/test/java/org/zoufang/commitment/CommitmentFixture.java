package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.contract.CommitmentState;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Promises to enterprises, for the tests of every room. */
@ApplicationScoped
public class CommitmentFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Sql sql;

    CommitmentFixture(Sql sql) {
        this.sql = sql;
    }

    /** One that this official owes and has taken on, written past the activities; its id. */
    public UUID aCommitmentOf(UUID official, UUID enterprise) {
        return aCommitment(official, enterprise, CommitmentState.ACCEPTED_BY_OWNER);
    }

    /** The same somewhere in its life, due in nine days; no steps stand behind it. */
    public UUID aCommitment(UUID official, UUID enterprise, CommitmentState state) {
        UUID id = Ids.next();
        sql.change(
                """
                insert into commitment (id, number, enterprise_id, text, owner_id, contact_name, recorded_by, made_at,
                    recorded_at, state, state_since, first_due_on, due_on, due_provisional, fulfilled_on, content_hash,
                    version)
                values (?, ?, ?, '月底前修好门前路', ?, '王厂长', ?, now() - interval '20 days', now(), ?, now(),
                    current_date + 9, current_date + 9, false, current_date, '', 1)
                """,
                id,
                "T-%s-%d"
                        .formatted(Long.toString(System.nanoTime(), 36), COUNT.incrementAndGet())
                        .toUpperCase(Locale.ROOT),
                enterprise,
                official,
                official,
                state);
        return id;
    }

    /** Its day has passed so many days ago. */
    public void due(UUID commitment, int daysAgo) {
        sql.change("update commitment set due_on = current_date - ?::int where id = ?", daysAgo, commitment);
    }
}
