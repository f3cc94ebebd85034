package org.zoufang.enterprise.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Marks enterprises as in difficulty and takes the mark away; what was marked stays as history. */
@ApplicationScoped
public class DifficultyMarking {

    private final Sql sql;
    private final EnterpriseReading enterprises;
    private final Event<Noted> trail;
    private final Clock clock;

    DifficultyMarking(Sql sql, EnterpriseReading enterprises, Event<Noted> trail, Clock clock) {
        this.sql = sql;
        this.enterprises = enterprises;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Marks an enterprise. The same id again is the same success; one that is marked already is refused.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID mark(Caller caller, UUID id, UUID enterpriseId, String reason, LocalDate lookOn) {
        InputCheck check = new InputCheck();
        String why = check.needed(reason, "reason", Limits.SHORT_TEXT);
        check.day(lookOn, "lookOn");
        if (lookOn == null || !lookOn.isAfter(LocalDate.now(clock))) {
            check.refuse(RefusalCode.DAY_NOT_LATER, "lookOn");
        }
        if (enterprises.existing(List.of(enterpriseId)).isEmpty()) {
            check.refuse(RefusalCode.UNKNOWN_ID, "enterpriseId", enterpriseId.toString());
        }
        check.settle();
        int rows = sql.change(
                """
                insert into enterprise_difficulty (id, enterprise_id, reason, look_on, marked_by, marked_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                id,
                enterpriseId,
                why,
                lookOn,
                caller.officialId(),
                clock.instant());
        if (rows == 0 && !isThere(id)) {
            throw Refused.because(RefusalCode.DIFFICULTY_MARKED, "enterpriseId");
        }
        if (rows == 1) {
            note("enterpriseDifficultyMark", id, caller, enterpriseId);
        }
        return id;
    }

    /**
     * Takes the mark away. Twice is the same success.
     *
     * @throws Refused with UNKNOWN_ID or what is wrong with the reason
     */
    @Transactional
    public UUID lift(Caller caller, UUID id, String reason) {
        InputCheck check = new InputCheck();
        String why = check.needed(reason, "reason", Limits.SHORT_TEXT);
        check.settle();
        UUID enterprise = sql.one(
                        "select enterprise_id from enterprise_difficulty where id = ?",
                        row -> Sql.id(row, "enterprise_id"),
                        id)
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
        int rows = sql.change(
                "update enterprise_difficulty set lifted_by = ?, lifted_at = ?, lifted_reason = ?"
                        + " where id = ? and lifted_at is null",
                caller.officialId(),
                clock.instant(),
                why,
                id);
        if (rows == 1) {
            note("enterpriseDifficultyLift", id, caller, enterprise);
        }
        return id;
    }

    private boolean isThere(UUID id) {
        return sql.one("select id from enterprise_difficulty where id = ?", row -> id, id)
                .isPresent();
    }

    private void note(String action, UUID id, Caller caller, UUID enterprise) {
        trail.fire(new Noted(
                action,
                "ENTERPRISE_DIFFICULTY",
                id.toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("enterprise", enterprise.toString())));
    }
}
