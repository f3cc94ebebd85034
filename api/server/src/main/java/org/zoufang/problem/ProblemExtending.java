package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.WorkingDays;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemAskExtensionInput;
import org.zoufang.problem.input.ProblemDecideExtensionInput;
import org.zoufang.problem.view.ExtensionAsked;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** More time: asked by the lead department before it is due, decided by the office, and told to the enterprise. */
@ApplicationScoped
public class ProblemExtending {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final TimeLimitReading limits;
    private final EnterpriseTelling telling;
    private final Sql sql;

    ProblemExtending(
            ProblemCases cases, ProblemSteps steps, TimeLimitReading limits, EnterpriseTelling telling, Sql sql) {
        this.cases = cases;
        this.steps = steps;
        this.limits = limits;
        this.telling = telling;
        this.sql = sql;
    }

    @Transactional
    public UUID ask(Caller caller, ProblemAskExtensionInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "askExtension", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        check.day(input.until(), "until");
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(ProblemPolicy.byLead(work));
        check.settle();
        refuse(work, input.until(), check);
        check.settle();
        steps.told(work, text);
        sql.change(
                "insert into problem_extension (id, problem_id, asked_by, due_before, until_day, reason)"
                        + " values (?, ?, ?, ?, ?, ?)",
                work.stepId(),
                work.id(),
                caller.officialId(),
                work.problem().dueOn,
                input.until(),
                text);
        return work.id();
    }

    @Transactional
    public UUID decide(Caller caller, ProblemDecideExtensionInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "decideExtension", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(ProblemPolicy.byOffice(work));
        check.settle();
        ExtensionAsked asked = toDecide(work, input, check);
        if (input.granted()) {
            Assignment lead = work.lead().orElseThrow();
            WorkingDays.Due due = limits.of(work.problem(), lead.assignedAt).chosen(asked.until());
            lead.due(due);
            work.problem().due(due);
        }
        steps.told(work, text);
        sql.change(
                "update problem_extension set decided_step = ?, decided_by = ?, granted = ? where id = ?",
                work.stepId(),
                caller.officialId(),
                input.granted(),
                asked.id());
        telling.tell(work, NoticeKind.EXTENSION_DECIDED, null);
        return work.id();
    }

    /** Whether more time may still be asked for: early enough, and nothing waits to be decided. */
    boolean mayStillAsk(ProblemCase work) {
        return work.lead()
                .map(lead -> limits.of(work.problem(), lead.assignedAt).extensionAskedUntil(lead.dueOn))
                .filter(last -> !steps.today().isAfter(last) && !waits(work.id()))
                .isPresent();
    }

    /** Whether a request for more time waits to be decided. */
    boolean waits(UUID problemId) {
        return undecided(problemId).filter(asked -> !asked.lapsed()).isPresent();
    }

    /** The one that is decided: it waits, and is the one that was read. */
    private ExtensionAsked toDecide(ProblemCase work, ProblemDecideExtensionInput input, InputCheck check) {
        Optional<ExtensionAsked> found = undecided(work.id());
        if (found.isEmpty()) {
            check.refuse(RefusalCode.EXTENSION_NONE, "id");
        }
        check.settle();
        ExtensionAsked asked = found.get();
        check.refuseAll(ProblemPolicy.read(input.answerId(), asked.id()));
        if (asked.lapsed()) {
            check.refuse(
                    RefusalCode.EXTENSION_LAPSED, "id", work.problem().dueOn.toString());
        }
        check.settle();
        return asked;
    }

    private void refuse(ProblemCase work, LocalDate until, InputCheck check) {
        Assignment lead = work.lead().orElseThrow();
        TimeLimits counted = limits.of(work.problem(), lead.assignedAt);
        LocalDate askedUntil = counted.extensionAskedUntil(lead.dueOn);
        if (steps.today().isAfter(askedUntil)) {
            check.refuse(RefusalCode.EXTENSION_TOO_LATE, "id", askedUntil.toString());
        }
        if (!until.isAfter(lead.dueOn)) {
            check.refuse(RefusalCode.EXTENSION_NOT_LONGER, "until", lead.dueOn.toString());
        }
        LocalDate worked = counted.workingDayFrom(until);
        if (!until.equals(worked)) {
            check.refuse(RefusalCode.DAY_NOT_WORKING, "until", worked.toString());
        }
        if (until.isAfter(counted.atMost().day())) {
            check.refuse(
                    RefusalCode.EXTENSION_TOO_LONG,
                    "until",
                    counted.atMost().day().toString());
        }
        if (waits(work.id())) {
            check.refuse(RefusalCode.EXTENSION_WAITS, "id");
        }
    }

    /** The request for more time that nobody has decided: it waits, or has lapsed with the day on which the answer was due. */
    public Optional<ExtensionAsked> undecided(UUID problemId) {
        return sql.one(
                """
                select e.id, e.until_day, e.due_before, e.reason, p.due_on
                from problem_extension e join problem p on p.id = e.problem_id
                where e.problem_id = ? and e.decided_step is null
                """,
                row -> new ExtensionAsked(
                        Sql.id(row, "id"),
                        row.getObject("due_before", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("reason"),
                        steps.today().isAfter(row.getObject("due_on", LocalDate.class))),
                problemId);
    }
}
