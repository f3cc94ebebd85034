package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.input.HazardSubmitPlanInput;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/**
 * The plan of a major hazard: goal, measures, money, people, time limit and emergency plan, all of them
 * (《安全生产事故隐患排查治理暂行规定》第十五条). A better one may follow until it is listed.
 */
@ApplicationScoped
public class HazardPlanning {

    private static final String PLAN =
            """
            insert into hazard_plan (id, hazard_id, goal, measures, money, people, until_day, emergency_plan)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final HazardCases cases;
    private final HazardSteps steps;
    private final Sql sql;

    HazardPlanning(HazardCases cases, HazardSteps steps, Sql sql) {
        this.cases = cases;
        this.steps = steps;
        this.sql = sql;
    }

    /** As the regulator writes down from paper. */
    @Transactional
    public UUID submit(Caller caller, HazardSubmitPlanInput input) {
        return submit(cases.open(caller, input.id(), input.stepId(), "submitPlan", input), input);
    }

    /** By the enterprise itself. */
    @Transactional
    public UUID submit(HazardVoice voice, HazardSubmitPlanInput input) {
        return submit(cases.open(voice, input.id(), input.stepId(), "submitPlan", input), input);
    }

    private UUID submit(HazardCase work, HazardSubmitPlanInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String goal = check.needed(input.goal(), "goal", Limits.SHORT_TEXT);
        String measures = check.needed(input.measures(), "measures", Limits.SHORT_TEXT);
        String money = check.needed(input.money(), "money", Limits.SHORT_TEXT);
        String people = check.needed(input.people(), "people", Limits.SHORT_TEXT);
        String emergency = check.needed(input.emergencyPlan(), "emergencyPlan", Limits.SHORT_TEXT);
        if (input.until() == null) {
            check.refuse(RefusalCode.REQUIRED, "until");
        } else if (input.until().isBefore(steps.today())) {
            check.refuse(RefusalCode.DAY_NOT_LATER, "until");
        }
        check.day(input.until(), "until");
        check.refuseAll(HazardPolicy.ofMajor(work, HazardPolicy.byEnterprise(work)));
        check.settle();
        steps.told(work, HazardState.PLAN_SUBMITTED, null);
        sql.change(PLAN, work.stepId(), work.id(), goal, measures, money, people, input.until(), emergency);
        return work.id();
    }
}
