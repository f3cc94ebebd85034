package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemDeliverInput;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** Bringing the answer to the enterprise's door (送答复上门). Only from then on it can be asked whether it is solved. */
@ApplicationScoped
public class ProblemDelivering {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final Replies replies;
    private final EnterpriseTelling telling;
    private final StepFiles files;
    private final StepSignatures signatures;
    private final Sql sql;

    ProblemDelivering(
            ProblemCases cases,
            ProblemSteps steps,
            Replies replies,
            EnterpriseTelling telling,
            StepFiles files,
            StepSignatures signatures,
            Sql sql) {
        this.files = files;
        this.signatures = signatures;
        this.cases = cases;
        this.steps = steps;
        this.replies = replies;
        this.telling = telling;
        this.sql = sql;
    }

    /** How, to whom and when. What goes by a link has not reached anybody yet. */
    @Transactional
    public UUID deliver(Caller caller, ProblemDeliverInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "deliver", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String whom = check.needed(input.toWhom(), "toWhom", Limits.NAME);
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        Instant at = check.time(input.deliveredAt(), "deliveredAt");
        if (at != null && at.isAfter(steps.now().plusSeconds(Limits.CLOCK_LEEWAY_SECONDS))) {
            check.refuse(RefusalCode.TIME_IN_FUTURE, "deliveredAt");
        }
        List<StepFiles.Ready> along = files.read(caller, input.files(), check);
        String signed = signatures.read(work, input.way(), input.signature(), check);
        check.refuseAll(ProblemPolicy.byDeliverer(work));
        check.settle();
        Reply reply = given(work, input, check);
        Instant reached = input.way() == DeliveryWay.BY_LINK ? null : at;
        work.problem().reached(reached);
        steps.told(work, text);
        sql.change(
                """
                insert into problem_delivery (id, problem_id, reply_id, way, to_whom, delivered_by, delivered_at, reached_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                work.stepId(),
                work.id(),
                reply.id(),
                input.way(),
                whom,
                caller.officialId(),
                at,
                reached);
        files.attach(work, along);
        signatures.keep(work, signed, whom);
        if (input.way() == DeliveryWay.BY_LINK) {
            telling.tell(work, NoticeKind.ANSWER_DELIVERED, whom);
        }
        return work.id();
    }

    /** The answer that is brought: the one that was read, and not before it was given. */
    private Reply given(ProblemCase work, ProblemDeliverInput input, InputCheck check) {
        Reply reply = replies.given(work.id()).orElseThrow();
        check.refuseAll(ProblemPolicy.read(input.answerId(), reply.id()));
        check.refuseAll(ProblemStepPolicy.deliveredAt(input.deliveredAt(), reply.givenAt()));
        check.settle();
        return reply;
    }
}
