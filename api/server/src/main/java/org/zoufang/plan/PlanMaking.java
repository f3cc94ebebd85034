package org.zoufang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** The service office makes a plan for an enterprise, gives departments its measures, and says for which problems it is. */
@ApplicationScoped
public class PlanMaking {

    private final PlanRows rows;
    private final Departments departments;
    private final EnterpriseReading enterprises;
    private final ProblemReading problems;
    private final Sql sql;
    private final Clock clock;

    PlanMaking(
            PlanRows rows,
            Departments departments,
            EnterpriseReading enterprises,
            ProblemReading problems,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.departments = departments;
        this.enterprises = enterprises;
        this.problems = problems;
        this.sql = sql;
        this.clock = clock;
    }

    /** A plan, under an id made once; the same again is the same success. */
    @Transactional
    public UUID make(Caller caller, NewPlan asked) {
        byte[] hash = Fingerprint.of(caller.officialId(), asked);
        if (rows.isRepeated("enterprise_plan", asked.id(), hash)) {
            return asked.id();
        }
        InputCheck check = new InputCheck();
        String title = check.needed(asked.title(), "title", Limits.NAME);
        String situation = check.text(asked.situation(), "situation", Limits.NOTE_TEXT);
        String goals = check.needed(asked.goals(), "goals", Limits.NOTE_TEXT);
        days(asked, check);
        if (asked.enterpriseId() == null || !enterprises.exists(asked.enterpriseId())) {
            check.refuse(RefusalCode.UNKNOWN_ID, "enterpriseId", String.valueOf(asked.enterpriseId()));
        }
        check.settle();
        sql.change(
                """
                insert into enterprise_plan (id, enterprise_id, title, situation, goals, from_day, to_day, made_by, made_at,
                    content_hash, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                asked.id(),
                asked.enterpriseId(),
                title,
                situation,
                goals,
                asked.fromDay(),
                asked.toDay(),
                caller.officialId(),
                clock.instant(),
                hash);
        rows.tell(
                caller,
                "enterprisePlanMake",
                asked.id(),
                Map.of("enterprise", asked.enterpriseId().toString()));
        return asked.id();
    }

    /** A measure with its owner and its day. */
    @Transactional
    public UUID addMeasure(Caller caller, NewMeasure asked) {
        byte[] hash = Fingerprint.of(caller.officialId(), asked);
        if (rows.isRepeated("plan_measure", asked.id(), hash)) {
            return asked.planId();
        }
        rows.inForce(caller, asked.planId(), "planId");
        InputCheck check = new InputCheck();
        String text = check.needed(asked.text(), "text", Limits.SHORT_TEXT);
        day(asked.dueOn(), "dueOn", check);
        if (asked.dueOn() != null && asked.dueOn().isBefore(LocalDate.now(clock))) {
            check.refuse(RefusalCode.DAY_NOT_LATER, "dueOn");
        }
        if (asked.ownerId() == null || !departments.mayHandle(asked.ownerId())) {
            check.refuse(RefusalCode.NOT_A_DEPARTMENT, "ownerId");
        }
        check.settle();
        sql.change(
                """
                insert into plan_measure (id, plan_id, position, text, owner_id, due_on, state, content_hash)
                select ?::uuid, ?::uuid, count(*), ?::text, ?::uuid, ?::date, 'OPEN', ?::bytea from plan_measure where plan_id = ?
                """,
                asked.id(),
                asked.planId(),
                text,
                asked.ownerId(),
                asked.dueOn(),
                hash,
                asked.planId());
        rows.changed(asked.planId());
        rows.tell(
                caller,
                "enterprisePlanAddMeasure",
                asked.planId(),
                Map.of(
                        "measure",
                        asked.id().toString(),
                        "owner",
                        asked.ownerId().toString()));
        return asked.planId();
    }

    /** The plan is for this problem of the same enterprise too. */
    @Transactional
    public UUID link(Caller caller, UUID planId, UUID problemId) {
        PlanRows.Held plan = rows.inForce(caller, planId, "planId");
        ProblemView problem = problems.problem(caller, problemId)
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "problemId", problemId));
        if (!problem.enterpriseId().equals(plan.enterpriseId())) {
            throw Refused.because(RefusalCode.PROBLEM_OF_ANOTHER, "problemId");
        }
        int linked = sql.change(
                "insert into plan_problem (plan_id, problem_id, linked_by, linked_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                planId,
                problemId,
                caller.officialId(),
                clock.instant());
        if (linked > 0) {
            rows.changed(planId);
            rows.tell(caller, "enterprisePlanLink", planId, Map.of("problem", problemId.toString()));
        }
        return planId;
    }

    private static void days(NewPlan asked, InputCheck check) {
        day(asked.fromDay(), "fromDay", check);
        day(asked.toDay(), "toDay", check);
        if (asked.fromDay() != null && asked.toDay() != null && asked.toDay().isBefore(asked.fromDay())) {
            check.refuse(RefusalCode.END_BEFORE_START, "toDay");
        }
    }

    static void day(LocalDate day, String field, InputCheck check) {
        if (day == null) {
            check.refuse(RefusalCode.REQUIRED, field);
        }
        check.day(day, field);
    }
}
