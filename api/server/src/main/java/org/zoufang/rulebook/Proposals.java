package org.zoufang.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.ProposalSubject;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** All proposals. The rooms whose data is laid down by proposal open one and keep their rows under its id. */
@ApplicationScoped
public class Proposals {

    private static final int SHOWN = 200;

    private final Sql sql;
    private final Event<Noted> trail;
    private final Clock clock;

    Proposals(Sql sql, Event<Noted> trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens a proposal, in the transaction at hand; its rows are the caller's to write when this says that it is new.
     *
     * @return false if the same person has opened it before: the same id again is the same success
     * @throws Refused if title or source are missing, or the id is another's
     */
    public boolean open(Caller caller, UUID id, ProposalSubject subject, String title, String source) {
        InputCheck check = new InputCheck();
        String named = check.needed(title, "title", Limits.NAME);
        String rests = check.needed(source, "source", Limits.SHORT_TEXT);
        check.settle();
        int rows = sql.change(
                """
                insert into proposal (id, subject, title, source, proposed_by, proposed_at, state)
                values (?, ?, ?, ?, ?, ?, 'PROPOSED') on conflict (id) do nothing
                """,
                id,
                subject,
                named,
                rests,
                caller.officialId(),
                clock.instant());
        if (rows == 1) {
            note("proposalMake", caller, id, subject);
            return true;
        }
        boolean own = proposal(id)
                .filter(one -> one.subject() == subject && caller.officialId().equals(one.proposedById()))
                .isPresent();
        if (!own) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", id.toString());
        }
        return false;
    }

    public Optional<Proposal> proposal(UUID id) {
        return sql.one("select * from proposal where id = ?", Proposals::read, id);
    }

    /** The proposals in this state, or all, the youngest first, at most 200. */
    public List<Proposal> in(ProposalState state) {
        return sql.list(
                "select * from proposal where (?::text is null or state = ?) order by proposed_at desc, id limit "
                        + SHOWN,
                Proposals::read,
                state,
                state);
    }

    /** Moves an open proposal on; says nothing moved if somebody was quicker. */
    boolean move(Caller caller, UUID id, ProposalState to, String comment) {
        int rows = sql.change(
                "update proposal set state = ?, decided_by = ?, decided_at = ?, comment = ?"
                        + " where id = ? and state = 'PROPOSED'",
                to,
                caller.officialId(),
                clock.instant(),
                comment,
                id);
        return rows == 1;
    }

    void note(String action, Caller caller, UUID id, ProposalSubject subject) {
        trail.fire(new Noted(
                action,
                "PROPOSAL",
                id.toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("subject", subject.name())));
    }

    private static Proposal read(ResultSet row) throws SQLException {
        return new Proposal(
                Sql.id(row, "id"),
                Sql.term(row, "subject", ProposalSubject.class),
                row.getString("title"),
                row.getString("source"),
                Sql.term(row, "state", ProposalState.class),
                Sql.instant(row, "proposed_at"),
                Sql.instant(row, "decided_at"),
                row.getString("comment"),
                Sql.id(row, "proposed_by"),
                Sql.id(row, "decided_by"));
    }
}
