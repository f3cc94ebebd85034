package org.zoufang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.MeasureLifecycle;
import org.zoufang.contract.MeasureState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** What becomes of a plan: its departments say what they did, the service office looks at it, and ends it with what came of it. */
@ApplicationScoped
public class PlanFollowing {

    private final PlanRows rows;
    private final PostsHeldReading posts;
    private final Sql sql;
    private final Clock clock;

    PlanFollowing(PlanRows rows, PostsHeldReading posts, Sql sql, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.sql = sql;
        this.clock = clock;
    }

    private record Measure(UUID planId, UUID ownerId, MeasureState state, String report) {}

    /**
     * What was done of a measure, by its owner; or why it is given up, by the service office.
     *
     * @param state DONE or DROPPED
     */
    @Transactional
    public UUID settle(Caller caller, UUID measureId, MeasureState state, String said) {
        Measure measure = measure(caller, measureId);
        if (state == measure.state() && said != null && said.equals(measure.report())) {
            return measure.planId();
        }
        InputCheck check = new InputCheck();
        String report = check.needed(said, "report", Limits.SHORT_TEXT);
        if (state == null || state == MeasureState.OPEN) {
            check.refuse(RefusalCode.REQUIRED, "state");
        } else if (state == MeasureState.DONE && !posts.of(caller).handlesAt(measure.ownerId())) {
            check.refuse(RefusalCode.ONLY_HANDLING_DEPARTMENT, "id");
        } else if (state == MeasureState.DROPPED && !caller.is(Role.SERVICE_OFFICE)) {
            check.refuse(RefusalCode.ONLY_SERVICE_OFFICE, "id");
        }
        if (state != null && state != MeasureState.OPEN && !MeasureLifecycle.leads(measure.state(), state)) {
            check.refuse(RefusalCode.MEASURE_SETTLED, "id");
        }
        check.settle();
        sql.change(
                "update plan_measure set state = ?, report = ?, settled_by = ?, settled_at = ? where id = ?",
                state,
                report,
                caller.officialId(),
                clock.instant(),
                measureId);
        rows.changed(measure.planId());
        rows.tell(
                caller,
                "enterprisePlanSettleMeasure",
                measure.planId(),
                Map.of("measure", measureId.toString(), "state", state.name()));
        return measure.planId();
    }

    /** How it stands, on a day. */
    @Transactional
    public UUID review(Caller caller, UUID id, UUID planId, LocalDate on, String said) {
        byte[] hash = Fingerprint.of(caller.officialId(), planId, on, said);
        if (rows.isRepeated("plan_review", id, hash)) {
            return planId;
        }
        rows.inForce(caller, planId, "planId");
        InputCheck check = new InputCheck();
        PlanMaking.day(on, "reviewedOn", check);
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            check.refuse(RefusalCode.TIME_IN_FUTURE, "reviewedOn");
        }
        String text = check.needed(said, "text", Limits.NOTE_TEXT);
        check.settle();
        sql.change(
                "insert into plan_review (id, plan_id, reviewed_on, text, reviewed_by, reviewed_at, content_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                planId,
                on,
                text,
                caller.officialId(),
                clock.instant(),
                hash);
        rows.changed(planId);
        rows.tell(caller, "enterprisePlanReview", planId, Map.of("review", id.toString()));
        return planId;
    }

    /** It is over, with what came of it. Every measure is done or given up before. */
    @Transactional
    public UUID end(Caller caller, UUID planId, String said) {
        PlanRows.Held plan = rows.held(caller, planId, "id");
        InputCheck check = new InputCheck();
        String conclusion = check.needed(said, "conclusion", Limits.NOTE_TEXT);
        if (plan.endedAt() != null) {
            check.refuse(RefusalCode.PLAN_ENDED, "id");
        }
        boolean open = sql.one(
                        "select 1 from plan_measure where plan_id = ? and state = 'OPEN' limit 1", row -> true, planId)
                .isPresent();
        if (open) {
            check.refuse(RefusalCode.MEASURES_OPEN, "id");
        }
        check.settle();
        sql.change(
                "update enterprise_plan set ended_by = ?, ended_at = ?, conclusion = ?, version = version + 1 where id = ?",
                caller.officialId(),
                clock.instant(),
                conclusion,
                planId);
        rows.tell(caller, "enterprisePlanEnd", planId, Map.of());
        return planId;
    }

    /** The measure of a plan that the caller sees and that is in force; the plan is held. */
    private Measure measure(Caller caller, UUID id) {
        UUID plan = sql.one("select plan_id from plan_measure where id = ?", row -> Sql.id(row, "plan_id"), id)
                .orElseThrow(() -> unknown(id));
        try {
            rows.inForce(caller, plan, "id");
        } catch (Refused refused) {
            // Whose plan he does not see, he hears nothing but that there is no such measure.
            throw refused.refusals().get(0).code() == RefusalCode.UNKNOWN_ID ? unknown(id) : refused;
        }
        return sql.one(
                        "select plan_id, owner_id, state, report from plan_measure where id = ?",
                        row -> new Measure(
                                Sql.id(row, "plan_id"),
                                Sql.id(row, "owner_id"),
                                Sql.term(row, "state", MeasureState.class),
                                row.getString("report")),
                        id)
                .orElseThrow();
    }

    private static Refused unknown(UUID id) {
        return Refused.because(RefusalCode.UNKNOWN_ID, "id", id);
    }
}
