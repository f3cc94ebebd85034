package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Grants and revokes delegations: a leader his own, an administrator anybody's. They take effect with the next request. */
@ApplicationScoped
public class Delegating {

    private final Sql sql;
    private final OfficialReading officials;
    private final StandingReading standings;
    private final DelegationReading delegations;
    private final Event<Noted> trail;
    private final Clock clock;

    Delegating(
            Sql sql,
            OfficialReading officials,
            StandingReading standings,
            DelegationReading delegations,
            Event<Noted> trail,
            Clock clock) {
        this.sql = sql;
        this.officials = officials;
        this.standings = standings;
        this.delegations = delegations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Grants a delegation. The same id again is the same success.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID grant(Caller caller, NewDelegation asked) {
        InputCheck check = new InputCheck();
        check.day(asked.from(), "from");
        check.day(asked.to(), "to");
        if (asked.to() != null && asked.to().isBefore(asked.from())) {
            check.refuse(RefusalCode.END_BEFORE_START, "to");
        }
        if (asked.principalId().equals(asked.delegateId())) {
            check.refuse(RefusalCode.DELEGATE_IS_PRINCIPAL, "delegateId");
        }
        if (!caller.officialId().equals(asked.principalId()) && !caller.is(Role.ADMINISTRATOR)) {
            check.refuse(RefusalCode.NOT_PERMITTED, "principalId");
        }
        if (officials.existing(List.of(asked.principalId())).isEmpty()) {
            check.refuse(
                    RefusalCode.UNKNOWN_ID, "principalId", asked.principalId().toString());
        }
        if (!standings.of(asked.delegateId()).roles().contains(Role.SECRETARY)) {
            check.refuse(RefusalCode.DELEGATE_NO_SECRETARY, "delegateId");
        }
        check.settle();
        if (insert(caller, asked) == 1) {
            note("delegationGrant", asked.id(), caller, asked.principalId(), asked.delegateId());
        }
        return asked.id();
    }

    /**
     * Revokes a delegation at once. Revoking it twice is the same success.
     *
     * @throws Refused with UNKNOWN_ID, also if it is none of the caller's
     */
    @Transactional
    public UUID revoke(Caller caller, UUID id) {
        Delegation found = delegations
                .delegation(caller, id)
                .filter(one -> caller.is(Role.ADMINISTRATOR)
                        || caller.officialId().equals(one.principalId())
                        || caller.officialId().equals(one.delegateId()))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
        int ended = sql.change(
                "update delegation set ended_at = ?, ended_by = ? where id = ? and ended_at is null",
                clock.instant(),
                caller.officialId(),
                id);
        if (ended > 0) {
            note("delegationRevoke", id, caller, found.principalId(), found.delegateId());
        }
        return id;
    }

    private int insert(Caller caller, NewDelegation asked) {
        int rows = sql.change(
                """
                insert into delegation (id, principal_id, delegate_id, from_day, to_day, granted_by, granted_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """,
                asked.id(),
                asked.principalId(),
                asked.delegateId(),
                asked.from(),
                asked.to(),
                caller.officialId(),
                clock.instant());
        boolean same = rows == 1
                || delegations
                        .delegation(caller, asked.id())
                        .filter(one -> one.principalId().equals(asked.principalId())
                                && one.delegateId().equals(asked.delegateId()))
                        .isPresent();
        if (!same) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", asked.id().toString());
        }
        return rows;
    }

    private void note(String action, UUID id, Caller caller, UUID principal, UUID delegate) {
        trail.fire(new Noted(
                action,
                "DELEGATION",
                id.toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("principal", principal.toString(), "delegate", delegate.toString())));
    }
}
