package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.zoufang.cluster.input.ClusterAssignInput;
import org.zoufang.cluster.input.ClusterDraftMeasureInput;
import org.zoufang.cluster.input.ClusterStepInput;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.shared.InputCheck;

/**
 * One department, one measure, every enterprise by itself. Each step is the problems' own command, one for each problem that
 * can take it now: a handler drafts, another person approves, the office delivers. What cannot goes on alone.
 */
@ApplicationScoped
public class ClusterMeasuring {

    private final ClusterCases cases;
    private final Clusters clusters;
    private final Measures measures;
    private final MemberSteps steps;
    private final Departments departments;

    ClusterMeasuring(
            ClusterCases cases, Clusters clusters, Measures measures, MemberSteps steps, Departments departments) {
        this.cases = cases;
        this.clusters = clusters;
        this.measures = measures;
        this.steps = steps;
        this.departments = departments;
    }

    /** One lead department (主办单位) for all of them. */
    @Transactional
    public UUID assign(Caller caller, ClusterAssignInput input) {
        ClusterCase work = cases.open(caller, input.id(), input.stepId(), "assign", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        UUID lead = check.id(input.leadId(), "leadId");
        if (lead != null && !departments.mayHandle(lead)) {
            check.refuse(RefusalCode.NOT_A_DEPARTMENT, "leadId", input.leadId());
        }
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        cases.guard(work, work.isOffice(), RefusalCode.ONLY_SERVICE_OFFICE, check);
        check.settle();
        MemberSteps.Count count =
                each(work, one -> steps.assign(caller, one.problemId(), lead, input.ruleSetCode(), text), check);
        return cases.follow(work, text, lead, count);
    }

    /** The measure becomes the drafted reply to each problem that the department has in hand. */
    @Transactional
    public UUID draft(Caller caller, ClusterDraftMeasureInput input) {
        ClusterCase work = cases.open(caller, input.id(), input.stepId(), "draftMeasure", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.NOTE_TEXT);
        if (input.outcome() == ProblemOutcome.D) {
            check.refuse(RefusalCode.ONLY_BY_REVIEW, "outcome");
        } else if (input.outcome().isInterim() && input.nextOn() == null) {
            check.refuse(RefusalCode.NEXT_DATE_NEEDED, "nextOn");
        }
        cases.guard(work, work.leadsAs(Role.DEPARTMENT_HANDLER), RefusalCode.ONLY_LEAD_DEPARTMENT, check);
        check.settle();
        ClusterMeasure measure =
                new ClusterMeasure(work.stepId(), input.outcome(), text, input.nextOn(), input.files());
        MemberSteps.Count count = each(
                work,
                one -> {
                    UUID reply = steps.draft(caller, measure, one.problemId());
                    clusters.answered(work.id(), one.problemId(), reply);
                    return reply != null;
                },
                check);
        cases.follow(work, null, null, count);
        measures.draft(work.id(), measure);
        return work.id();
    }

    /** The approver sends it back; the problems are in hand again. */
    @Transactional
    public UUID sendBack(Caller caller, ClusterStepInput input) {
        ClusterCase work = cases.open(caller, input.id(), input.stepId(), "returnMeasure", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        approver(work, check);
        int taken = count(measures.waiting(work), one -> steps.sendBack(caller, one.problemId(), text));
        measures.move(work.id(), "DRAFTED", "RETURNED");
        return cases.follow(
                work, text, null, MemberSteps.Count.of(work.members().size(), taken));
    }

    /** Another person than the drafter approves: it is the reply to each of them. */
    @Transactional
    public UUID approve(Caller caller, ClusterStepInput input) {
        ClusterCase work = cases.open(caller, input.id(), input.stepId(), "approveMeasure", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        approver(work, check);
        if (measures.drafter(work.id()).filter(caller.officialId()::equals).isPresent()) {
            check.refuse(RefusalCode.DRAFTER_CANNOT_APPROVE, "id");
        }
        check.settle();
        int taken = count(measures.waiting(work), one -> steps.approve(caller, one.problemId()));
        refuseNone(taken, check);
        measures.move(work.id(), "DRAFTED", "APPROVED");
        return cases.follow(
                work, text, null, MemberSteps.Count.of(work.members().size(), taken));
    }

    /** Every enterprise is told by a notice and a link of its own, and asked by itself. */
    @Transactional
    public UUID issue(Caller caller, ClusterStepInput input) {
        ClusterCase work = cases.open(caller, input.id(), input.stepId(), "issueMeasure", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        cases.guard(work, work.isOffice(), RefusalCode.ONLY_SERVICE_OFFICE, check);
        check.settle();
        int taken = count(measures.given(work), one -> steps.deliver(caller, one.problemId()));
        refuseNone(taken, check);
        measures.move(work.id(), "APPROVED", "ISSUED");
        return cases.follow(
                work, text, null, MemberSteps.Count.of(work.members().size(), taken));
    }

    private void approver(ClusterCase work, InputCheck check) {
        cases.guard(work, work.leadsAs(Role.DEPARTMENT_APPROVER), RefusalCode.ONLY_LEAD_DEPARTMENT, check);
        check.settle();
    }

    private static MemberSteps.Count each(ClusterCase work, Predicate<ClusterMember> step, InputCheck check) {
        int taken = count(work.members(), step);
        refuseNone(taken, check);
        return MemberSteps.Count.of(work.members().size(), taken);
    }

    private static int count(List<ClusterMember> members, Predicate<ClusterMember> step) {
        return (int) members.stream().filter(step).count();
    }

    private static void refuseNone(int taken, InputCheck check) {
        if (taken == 0) {
            check.refuse(RefusalCode.CLUSTER_NOBODY_READY, "id");
        }
        check.settle();
    }
}
