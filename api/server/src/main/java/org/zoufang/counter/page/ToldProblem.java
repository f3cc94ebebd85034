package org.zoufang.counter.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.EnterpriseProblem;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.problem.view.StepSignature;
import org.zoufang.web.Messages;

/**
 * A problem in the words that its enterprise reads.
 *
 * @param now what its state means for the enterprise, in a sentence
 */
public record ToldProblem(EnterpriseProblem problem, String now, List<Line> lines) {

    /** What departments settle among themselves is told without its reasons. */
    private static final Set<String> WITHOUT_REASONS = Set.of("decideObjection");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("submit", "counter.stepSubmit"),
            Map.entry("askMore", "counter.stepAskMore"),
            Map.entry("answerMore", "counter.stepAnswerMore"),
            Map.entry("accept", "counter.stepAccept"),
            Map.entry("redirect", "counter.stepRedirect"),
            Map.entry("assign", "counter.stepAssign"),
            Map.entry("decideObjection", "counter.stepDecideObjection"),
            Map.entry("signFor", "counter.stepSignFor"),
            Map.entry("askExtension", "counter.stepAskExtension"),
            Map.entry("decideExtension", "counter.stepDecideExtension"),
            Map.entry("recountDeadline", "counter.stepRecountDeadline"),
            Map.entry("sendToReview", "counter.stepSendToReview"),
            Map.entry("replyInterim", "counter.stepReplyInterim"),
            Map.entry("deliver", "counter.stepDeliver"),
            Map.entry("confirm", "counter.stepConfirm"),
            Map.entry("confirmInterim", "counter.stepConfirmInterim"),
            Map.entry("dissatisfied", "counter.stepDissatisfied"),
            Map.entry("returnVisit", "counter.stepReturnVisit"),
            Map.entry("resume", "counter.stepResume"),
            Map.entry("reopen", "counter.stepReopen"),
            Map.entry("withdraw", "counter.stepWithdraw"));

    private static final Map<ProblemState, String> NOW = Map.ofEntries(
            Map.entry(ProblemState.SUBMITTED, "counter.nowSUBMITTED"),
            Map.entry(ProblemState.INFO_NEEDED, "counter.nowINFO_NEEDED"),
            Map.entry(ProblemState.ACCEPTED, "counter.nowACCEPTED"),
            Map.entry(ProblemState.REDIRECTED, "counter.nowREDIRECTED"),
            Map.entry(ProblemState.ASSIGNED, "counter.nowASSIGNED"),
            Map.entry(ProblemState.IN_PROGRESS, "counter.nowIN_PROGRESS"),
            Map.entry(ProblemState.REPLIED, "counter.nowREPLIED"),
            Map.entry(ProblemState.AWAITING_CONFIRMATION, "counter.nowAWAITING_CONFIRMATION"),
            Map.entry(ProblemState.WATCHED, "counter.nowWATCHED"),
            Map.entry(ProblemState.CLOSED, "counter.nowCLOSED"),
            Map.entry(ProblemState.WITHDRAWN, "counter.nowWITHDRAWN"));

    /** A line of the timeline. */
    public record Line(
            Instant at,
            String what,
            String contactName,
            String text,
            List<ProblemFile> files,
            StepSignature signature) {}

    static ToldProblem of(EnterpriseProblem problem, Locale locale) {
        String now = Messages.text(NOW.get(problem.state()), locale);
        List<EnterpriseProblem.Step> latestFirst = new ArrayList<>(problem.steps());
        Collections.reverse(latestFirst);
        List<Line> lines = latestFirst.stream()
                .filter(step -> NAMES.containsKey(step.command()))
                .map(step -> line(step, locale))
                .toList();
        return new ToldProblem(problem, now, lines);
    }

    private static Line line(EnterpriseProblem.Step step, Locale locale) {
        String command = step.command();
        boolean told = !WITHOUT_REASONS.contains(command) && !command.equals("submit");
        return new Line(
                step.at(),
                Messages.text(NAMES.get(command), locale),
                step.contactName(),
                told ? step.text() : null,
                step.files(),
                step.signature());
    }
}
