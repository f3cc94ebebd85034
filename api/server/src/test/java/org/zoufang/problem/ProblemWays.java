package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.Sql;

/** Leads a problem by real commands to where an arrow begins, with all that the arrow's guard asks for. */
final class ProblemWays {

    private ProblemWays() {}

    static void lead(ProblemStage on, ProblemLifecycle arrow, WorkingDays days, Sql sql) {
        String outcome = outcome(arrow);
        to(on, arrow.from(), outcome);
        switch (arrow) {
            case DECIDE_EXTENSION -> taken(on.ask(days.due(dueOn(on), 3).day()));
            case RETURN_VISIT ->
                sql.change("update problem set reached_at = now() - interval '20 days' where id = ?", on.problem());
            default -> {
                // nothing more is asked for
            }
        }
    }

    /** With which outcome it is answered on the way, if it is. */
    private static String outcome(ProblemLifecycle arrow) {
        return switch (arrow) {
            case CONFIRM_INTERIM, RESUME, WITHDRAW_WATCHED -> "B";
            case SEND_TO_REVIEW, UPHOLD_REFUSAL, OVERTURN_REFUSAL, WITHDRAW_REFUSAL_REVIEW -> "D";
            default -> "A";
        };
    }

    private static void to(ProblemStage on, ProblemState state, String outcome) {
        switch (state) {
            case SUBMITTED -> {
                // it is
            }
            case INFO_NEEDED -> taken(give(on.cast().office(), on.problem(), "AskMore", "text", "哪条路？"));
            case ACCEPTED -> taken(give(on.cast().office(), on.problem(), "Accept"));
            case ASSIGNED -> on.assigned();
            case OBJECTED -> {
                on.assigned();
                taken(give(on.cast().lead().approver(), on.problem(), "Object", "text", "不属职责。"));
            }
            case IN_PROGRESS -> on.inProgress();
            default -> answered(on, state, outcome);
        }
    }

    private static void answered(ProblemStage on, ProblemState state, String outcome) {
        on.inProgress();
        drafted(on, outcome);
        if (state == ProblemState.REPLY_DRAFTED) {
            return;
        }
        if (state == ProblemState.REFUSAL_REVIEW) {
            taken(give(on.cast().lead().approver(), on.problem(), "SendToReview"));
            return;
        }
        taken(give(on.cast().lead().approver(), on.problem(), "ApproveReply"));
        if (state == ProblemState.REPLIED) {
            return;
        }
        taken(on.delivered("AT_THE_DOOR"));
        if (state == ProblemState.WATCHED) {
            taken(give(on.cast().liaison(), on.problem(), "ConfirmInterim", "contactName", "王厂长"));
        } else if (state == ProblemState.CLOSED) {
            taken(on.confirmed());
        }
    }

    private static void drafted(ProblemStage on, String outcome) {
        Object[] more =
                switch (outcome) {
                    case "B" ->
                        new Object[] {"nextOn", LocalDate.now().plusDays(30).toString()};
                    case "D" -> new Object[] {"legalBasis", "道路管理办法第三条", "alternatives", "可走北门"};
                    default -> new Object[0];
                };
        Object[] said = {"outcome", outcome, "text", "答复。"};
        Object[] all = Stream.concat(Arrays.stream(said), Arrays.stream(more)).toArray();
        taken(give(on.cast().lead().handler(), on.problem(), "DraftReply", all));
    }

    private static LocalDate dueOn(ProblemStage on) {
        return LocalDate.parse(
                ProblemAsking.look(on.cast().office(), on.problem()).getString("dueOn"));
    }

    private static void taken(JsonPath answer) {
        assertThat(codes(answer)).isEmpty();
    }
}
