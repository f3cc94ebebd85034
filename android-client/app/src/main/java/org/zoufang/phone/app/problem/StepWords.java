package org.zoufang.phone.app.problem;

import java.util.Map;
import org.zoufang.phone.app.R;

/** The person's words for the steps of a problem's life. */
final class StepWords {

    private static final Map<String, Integer> STEPS = Map.ofEntries(
            Map.entry("submit", R.string.step_submit),
            Map.entry("askMore", R.string.step_askMore),
            Map.entry("answerMore", R.string.step_answerMore),
            Map.entry("accept", R.string.step_accept),
            Map.entry("redirect", R.string.step_redirect),
            Map.entry("assign", R.string.step_assign),
            Map.entry("object", R.string.step_object),
            Map.entry("decideObjection", R.string.step_decideObjection),
            Map.entry("signFor", R.string.step_signFor),
            Map.entry("askExtension", R.string.step_askExtension),
            Map.entry("decideExtension", R.string.step_decideExtension),
            Map.entry("holdCaseMeeting", R.string.step_holdCaseMeeting),
            Map.entry("draftReply", R.string.step_draftReply),
            Map.entry("approveReply", R.string.step_approveReply),
            Map.entry("returnReply", R.string.step_returnReply),
            Map.entry("sendToReview", R.string.step_sendToReview),
            Map.entry("upholdRefusal", R.string.step_upholdRefusal),
            Map.entry("overturnRefusal", R.string.step_overturnRefusal),
            Map.entry("deliver", R.string.step_deliver),
            Map.entry("confirm", R.string.step_confirm),
            Map.entry("confirmInterim", R.string.step_confirmInterim),
            Map.entry("dissatisfied", R.string.step_dissatisfied),
            Map.entry("returnVisit", R.string.step_returnVisit),
            Map.entry("resume", R.string.step_resume),
            Map.entry("reopen", R.string.step_reopen),
            Map.entry("withdraw", R.string.step_withdraw),
            Map.entry("replyInterim", R.string.step_replyInterim),
            Map.entry("replyPart", R.string.step_replyPart),
            Map.entry("sample", R.string.step_sample),
            Map.entry("handOver", R.string.step_handOver),
            Map.entry("merge", R.string.step_merge),
            Map.entry("recountDeadline", R.string.step_recountDeadline),
            Map.entry("unmerge", R.string.step_unmerge),
            Map.entry("supervisionIssue", R.string.step_supervisionIssue),
            Map.entry("supervisionReply", R.string.step_supervisionReply),
            Map.entry("supervisionAccept", R.string.step_supervisionAccept),
            Map.entry("supervisionUpgrade", R.string.step_supervisionUpgrade),
            Map.entry("supervisionClose", R.string.step_supervisionClose));

    private static final Map<String, Integer> DEEDS = Map.of(
            "answerMore", R.string.door_answerMore,
            "deliver", R.string.door_deliver,
            "confirm", R.string.door_confirm,
            "confirmInterim", R.string.door_confirmInterim,
            "dissatisfied", R.string.door_dissatisfied,
            "returnVisit", R.string.door_returnVisit,
            "reopen", R.string.door_reopen,
            "withdraw", R.string.door_withdraw);

    /** What was done. */
    static int done(String command) {
        return STEPS.getOrDefault(String.valueOf(command), R.string.step_other);
    }

    /** What the person can do. */
    static int deed(String command) {
        return DEEDS.get(command);
    }

    private StepWords() {}
}
