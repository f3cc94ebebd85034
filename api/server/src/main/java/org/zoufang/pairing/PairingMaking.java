package org.zoufang.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Makes and ends pairings. Whom a pairing opens or closes an enterprise to sees it with his next request. */
@ApplicationScoped
public class PairingMaking {

    private final Sql sql;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;
    private final PairingReading pairings;
    private final Event<Noted> trail;
    private final Clock clock;

    PairingMaking(
            Sql sql,
            OfficialReading officials,
            EnterpriseReading enterprises,
            PairingReading pairings,
            Event<Noted> trail,
            Clock clock) {
        this.sql = sql;
        this.officials = officials;
        this.enterprises = enterprises;
        this.pairings = pairings;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Pairs a person with an enterprise. The same person, enterprise, type and first day again is the same pairing.
     *
     * @return the pairing's id, that of the one that stands already if there is one
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID make(Caller caller, NewPairing asked) {
        InputCheck check = new InputCheck();
        check.day(asked.from(), "from");
        check.day(asked.to(), "to");
        if (asked.to() != null && asked.to().isBefore(asked.from())) {
            check.refuse(RefusalCode.END_BEFORE_START, "to");
        }
        Integer every = asked.contactEvery();
        if (every != null && (every < 1 || every > NewPairing.MOST_DAYS)) {
            check.refuse(RefusalCode.NUMBER_OUT_OF_RANGE, "contactEvery", 1, NewPairing.MOST_DAYS);
        }
        if (officials.existing(List.of(asked.officialId())).isEmpty()) {
            check.refuse(
                    RefusalCode.UNKNOWN_ID, "officialId", asked.officialId().toString());
        }
        if (enterprises.existing(List.of(asked.enterpriseId())).isEmpty()) {
            check.refuse(
                    RefusalCode.UNKNOWN_ID, "enterpriseId", asked.enterpriseId().toString());
        }
        check.settle();
        Optional<UUID> made = insert(caller, asked);
        made.ifPresent(id -> note("pairingMake", id, caller, asked));
        return made.orElseGet(() -> standing(asked));
    }

    /**
     * Ends a pairing at once. Ending it twice is the same success.
     *
     * @throws Refused with UNKNOWN_ID or what is wrong with the reason
     */
    @Transactional
    public UUID end(Caller caller, UUID id, String reason) {
        InputCheck check = new InputCheck();
        String why = check.needed(reason, "reason", Limits.SHORT_TEXT);
        check.settle();
        Pairing pairing = pairings.pairing(caller, id)
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
        int ended = sql.change(
                "update pairing set ended_at = ?, ended_by = ?, ended_reason = ? where id = ? and ended_at is null",
                clock.instant(),
                caller.officialId(),
                why,
                id);
        if (ended > 0) {
            trail.fire(new Noted(
                    "pairingEnd",
                    "PAIRING",
                    id.toString(),
                    caller.officialId(),
                    caller.deviceId(),
                    Map.of("official", pairing.officialId().toString(), "reason", why)));
        }
        return id;
    }

    private Optional<UUID> insert(Caller caller, NewPairing asked) {
        int rows = sql.change(
                """
                insert into pairing (id, official_id, enterprise_id, type, from_day, to_day, made_by, made_at,
                    contact_every)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                asked.id(),
                asked.officialId(),
                asked.enterpriseId(),
                asked.type(),
                asked.from(),
                asked.to(),
                caller.officialId(),
                clock.instant(),
                asked.contactEvery());
        return rows == 1 ? Optional.of(asked.id()) : Optional.empty();
    }

    private UUID standing(NewPairing asked) {
        return sql.one(
                        "select id from pairing where official_id = ? and enterprise_id = ? and type = ? and from_day = ?"
                                + " and ended_at is null",
                        row -> Sql.id(row, "id"),
                        asked.officialId(),
                        asked.enterpriseId(),
                        asked.type(),
                        asked.from())
                .orElseThrow(() ->
                        Refused.because(RefusalCode.ID_TAKEN, "id", asked.id().toString()));
    }

    private void note(String action, UUID id, Caller caller, NewPairing asked) {
        trail.fire(new Noted(
                action,
                "PAIRING",
                id.toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of(
                        "official", asked.officialId().toString(),
                        "enterprise", asked.enterpriseId().toString(),
                        "type", asked.type().name())));
    }
}
