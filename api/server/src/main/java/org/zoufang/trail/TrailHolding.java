package org.zoufang.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** Keeps periods of the trail beyond their time, for a case that is open, and lets them go again. */
@ApplicationScoped
public class TrailHolding {

    private final Sql sql;
    private final TrailHoldReading holds;
    private final Event<Noted> noted;
    private final Clock clock;

    TrailHolding(Sql sql, TrailHoldReading holds, Event<Noted> noted, Clock clock) {
        this.sql = sql;
        this.holds = holds;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * Holds a period: no month that it touches is dropped.
     *
     * @param to the last day, or null for no end
     * @throws org.zoufang.shared.Forbidden for all but auditors
     * @throws org.zoufang.shared.Refused with REQUIRED, TOO_LONG or BAD_PERIOD
     */
    @Transactional
    public TrailHold set(Caller caller, LocalDate from, LocalDate to, String why) {
        TrailPolicy.mayRead(caller);
        InputCheck check = new InputCheck();
        String reason = check.needed(why, "reason", Limits.SHORT_TEXT);
        if (from == null) {
            check.refuse(RefusalCode.REQUIRED, "fromDay");
        } else if (to != null && to.isBefore(from)) {
            check.refuse(RefusalCode.BAD_PERIOD, "toDay");
        }
        check.settle();
        UUID id = Ids.next();
        sql.change(
                "insert into trail_hold (id, from_day, to_day, reason, set_by, set_at) values (?, ?, ?, ?, ?, ?)",
                id,
                from,
                to,
                reason,
                caller.officialId(),
                clock.instant());
        noted.fire(Noted.of("trailHoldSet", "TRAIL_HOLD", id, caller.officialId(), caller.deviceId()));
        return holds.byId(id).orElseThrow();
    }

    /**
     * Lifts a hold; twice is the same success.
     *
     * @throws org.zoufang.shared.Forbidden for all but auditors
     * @throws org.zoufang.shared.Refused with UNKNOWN_ID
     */
    @Transactional
    public TrailHold lift(Caller caller, String holdId) {
        TrailPolicy.mayRead(caller);
        InputCheck check = new InputCheck();
        UUID id = check.id(holdId, "id");
        check.settle();
        if (holds.byId(id).isEmpty()) {
            check.refuse(RefusalCode.UNKNOWN_ID, "id", id);
        }
        check.settle();
        int lifted = sql.change(
                "update trail_hold set lifted_by = ?, lifted_at = ? where id = ? and lifted_at is null",
                caller.officialId(),
                clock.instant(),
                id);
        if (lifted > 0) {
            noted.fire(Noted.of("trailHoldLift", "TRAIL_HOLD", id, caller.officialId(), caller.deviceId()));
        }
        return holds.byId(id).orElseThrow();
    }
}
