package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.HandlerRole;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.problem.input.ProblemAssignInput;
import org.zoufang.problem.input.ProblemDecideObjectionInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.InputCheck;

/** Giving a problem to departments, their one objection, and the office's decision about it. */
@ApplicationScoped
public class ProblemAssigning {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final Assignments assignments;
    private final Departments departments;
    private final TimeLimitReading limits;
    private final EnterpriseTelling telling;

    ProblemAssigning(
            ProblemCases cases,
            ProblemSteps steps,
            Assignments assignments,
            Departments departments,
            TimeLimitReading limits,
            EnterpriseTelling telling) {
        this.telling = telling;
        this.cases = cases;
        this.steps = steps;
        this.assignments = assignments;
        this.departments = departments;
        this.limits = limits;
    }

    /** One lead department, any co-handlers, and the time limits of a rule set that is in force. */
    @Transactional
    public UUID assign(Caller caller, ProblemAssignInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "assign", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        UUID lead = department(input.leadId(), "leadId", check);
        List<UUID> coHandlers = coHandlers(input, lead, check);
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        String rules = input.ruleSetCode() == null ? TimeLimitReading.USUAL : input.ruleSetCode();
        Optional<TimeLimits> counted = limits.forAssigning(rules, steps.now());
        if (counted.isEmpty()) {
            check.refuse(RefusalCode.RULES_MISSING, "ruleSetCode", rules);
        }
        check.refuseAll(ProblemPolicy.byOffice(work));
        check.settle();
        give(work, lead, HandlerRole.LEAD, counted.get());
        coHandlers.forEach(one -> give(work, one, HandlerRole.CO_HANDLER, counted.get()));
        work.problem().assignedTo(lead, rules, counted.get().lead());
        steps.told(work, text);
        telling.tell(work, NoticeKind.ASSIGNED, null);
        return work.id();
    }

    /** The lead department says that it is not competent: once, within its window. */
    @Transactional
    public UUID object(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "object", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(ProblemPolicy.byApprover(work));
        check.settle();
        Assignment lead = work.lead().orElseThrow();
        if (lead.objectedAt != null) {
            check.refuse(RefusalCode.OBJECTION_ONCE, "id");
        } else if (steps.today().isAfter(lead.objectBy)) {
            check.refuse(RefusalCode.OBJECTION_TOO_LATE, "id", lead.objectBy.toString());
        }
        check.settle();
        LocalDate decidedBy =
                limits.of(work.problem(), steps.now()).objectionDecidedBy().day();
        lead.objected(steps.now(), decidedBy);
        return steps.inside(work, text);
    }

    /** The same department leads on, or another does from now on, with time limits of its own. */
    @Transactional
    public UUID decideObjection(Caller caller, ProblemDecideObjectionInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "decideObjection", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        UUID lead = department(input.leadId(), "leadId", check);
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(ProblemPolicy.byOffice(work));
        check.settle();
        boolean another = !lead.equals(work.problem().leadId);
        if (another) {
            handOn(work, lead);
        }
        steps.told(work, text);
        if (another) {
            telling.tell(work, NoticeKind.LEAD_CHANGED, null);
        }
        return work.id();
    }

    /** From now on this department leads, with the time limits of its own day; who led stops. */
    void handOn(ProblemCase work, UUID lead) {
        work.lead().ifPresent(before -> before.ended(Assignment.End.REASSIGNED, steps.now()));
        work.coHandlers().stream()
                .filter(one -> one.organisationId.equals(lead))
                .forEach(one -> one.ended(Assignment.End.REASSIGNED, steps.now()));
        begin(work, lead);
    }

    /** A new run of a department's clock. */
    void begin(ProblemCase work, UUID lead) {
        assignments.flush();
        TimeLimits counted = limits.of(work.problem(), steps.now());
        give(work, lead, HandlerRole.LEAD, counted);
        work.problem().assignedTo(lead, work.problem().ruleCode, counted.lead());
    }

    /** An id of a body that may lead. */
    UUID department(String id, String field, InputCheck check) {
        UUID department = check.id(id, field);
        if (department != null && !departments.mayHandle(department)) {
            check.refuse(RefusalCode.NOT_A_DEPARTMENT, field, id);
        }
        return department;
    }

    private List<UUID> coHandlers(ProblemAssignInput input, UUID lead, InputCheck check) {
        List<UUID> coHandlers =
                check
                        .each(input.coHandlerIds(), "coHandlerIds", Limits.LIST, (id, at) -> department(id, at, check))
                        .stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (lead != null && Set.copyOf(coHandlers).contains(lead)) {
            check.refuse(RefusalCode.LEAD_IS_CO_HANDLER, "coHandlerIds");
        }
        return coHandlers;
    }

    private void give(ProblemCase work, UUID department, HandlerRole role, TimeLimits counted) {
        UUID by = work.caller() == null ? null : work.caller().officialId();
        assignments.persist(Assignment.of(work.problem(), department, role, counted, by, steps.now()));
    }
}
