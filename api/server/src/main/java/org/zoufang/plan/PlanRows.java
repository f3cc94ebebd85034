package org.zoufang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** A plan held for a change, and what is told of the change. */
@ApplicationScoped
class PlanRows {

    private final Sql sql;
    private final Event<Noted> trail;

    PlanRows(Sql sql, Event<Noted> trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /** A plan's row, held until the transaction ends. */
    record Held(UUID id, UUID enterpriseId, Instant endedAt) {}

    /** @throws Refused with UNKNOWN_ID on the field if there is none that the caller sees */
    Held held(Caller caller, UUID id, String field) {
        Condition seen = PlanSight.seenBy(caller);
        return sql.one(
                        "select p.id, p.enterprise_id, p.ended_at from enterprise_plan p where p.id = ? and "
                                + seen.text() + " for update of p",
                        row -> new Held(Sql.id(row, "id"), Sql.id(row, "enterprise_id"), Sql.instant(row, "ended_at")),
                        seen.between(List.of(id)))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, field, id));
    }

    /** As {@link #held}, and PLAN_ENDED for one that is not in force any more. */
    Held inForce(Caller caller, UUID id, String field) {
        Held held = held(caller, id, field);
        if (held.endedAt() != null) {
            throw Refused.because(RefusalCode.PLAN_ENDED, field);
        }
        return held;
    }

    /**
     * Whether a row of this id stands already and says the same.
     *
     * @throws Refused with ID_TAKEN if it says something else
     */
    boolean isRepeated(String table, UUID id, byte[] hash) {
        Optional<byte[]> before =
                sql.one("select content_hash from " + table + " where id = ?", row -> row.getBytes(1), id);
        if (before.isPresent() && !Arrays.equals(before.get(), hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", id);
        }
        return before.isPresent();
    }

    /** The plan is another from now on. */
    void changed(UUID planId) {
        sql.change("update enterprise_plan set version = version + 1 where id = ?", planId);
    }

    void tell(Caller caller, String action, UUID planId, Map<String, String> detail) {
        trail.fire(new Noted(
                action, "ENTERPRISE_PLAN", planId.toString(), caller.officialId(), caller.deviceId(), detail));
    }
}
