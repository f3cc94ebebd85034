package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.Satisfaction;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemConfirming;
import org.zoufang.problem.ProblemDelivering;
import org.zoufang.problem.ProblemReopening;
import org.zoufang.problem.ProblemReplying;
import org.zoufang.problem.RefusalReviewing;
import org.zoufang.problem.input.ProblemConfirmInput;
import org.zoufang.problem.input.ProblemConfirmInterimInput;
import org.zoufang.problem.input.ProblemDeliverInput;
import org.zoufang.problem.input.ProblemDissatisfiedInput;
import org.zoufang.problem.input.ProblemDraftReplyInput;
import org.zoufang.problem.input.ProblemReopenInput;
import org.zoufang.problem.input.ProblemSampleInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.problem.input.ProblemWithdrawInput;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;

/** From the department's reply to the enterprise's word, in the words of the demonstration. */
@ApplicationScoped
class DemoSteps {

    /** A step that is due: whose story, of which problem, when. */
    record Turn(DemoCast cast, ProblemStory story, String problem, Instant at) {

        String step() {
            return Ids.next().toString();
        }

        Caller by(String who) {
            return cast.caller(who);
        }

        LocalDate day() {
            return at.atZone(Clocks.CHINA).toLocalDate();
        }

        ProblemStepInput saying(String text) {
            return new ProblemStepInput(problem, step(), text, null, null);
        }
    }

    private final DemoDispatch dispatch;
    private final ProblemReplying replying;
    private final RefusalReviewing reviewing;
    private final ProblemDelivering delivering;
    private final ProblemConfirming confirming;
    private final ProblemReopening reopening;

    DemoSteps(
            DemoDispatch dispatch,
            ProblemReplying replying,
            RefusalReviewing reviewing,
            ProblemDelivering delivering,
            ProblemConfirming confirming,
            ProblemReopening reopening) {
        this.dispatch = dispatch;
        this.replying = replying;
        this.reviewing = reviewing;
        this.delivering = delivering;
        this.confirming = confirming;
        this.reopening = reopening;
    }

    void take(String verb, Turn turn) {
        Caller approver = turn.by(turn.story().approver());
        Caller messenger = turn.by(turn.story().messenger());
        switch (verb) {
            case "draftA", "draftB", "draftC", "draftD" -> draft(ProblemOutcome.valueOf(verb.substring(5)), turn);
            case "approve" -> replying.approve(approver, turn.saying("同意答复。"));
            case "sendBack" -> replying.sendBack(approver, turn.saying("请写明完成时间。"));
            case "review" -> replying.sendToReview(approver, turn.saying("拟不予办理，报请复核。"));
            case "uphold" -> reviewing.uphold(turn.by("leader"), turn.saying("依据充分，替代办法可行，同意。"), "企业的要求合理，应当尽力解决。");
            case "overturn" -> reviewing.overturn(turn.by("leader"), turn.saying("有办法，分期可以办成。"), "该办的事先说怎么办，应当办。");
            case "deliver" -> deliver(messenger, DeliveryWay.AT_THE_DOOR, turn);
            case "deliverByLink" -> deliver(messenger, DeliveryWay.BY_LINK, turn);
            case "confirm" -> confirm(messenger, Satisfaction.SATISFIED, "解决了，谢谢。", turn);
            case "confirmFairly" -> confirm(messenger, Satisfaction.FAIRLY_SATISFIED, "可以，就是时间长了一点。", turn);
            case "interimOk" -> interim(messenger, turn);
            case "dissatisfied" -> dissatisfied(messenger, turn);
            case "silent" -> confirming.returnVisit(messenger, turn.saying("电话回访两次，企业未作答复。"));
            case "resume" -> reopening.resume(turn.by("office"), turn.saying("到期回看，继续办理。"));
            case "sampleOk" -> sample(true, "到现场看过，确已解决。", turn);
            case "sampleFailed" -> sample(false, "现场复查，问题又出现了。", turn);
            case "reopen" ->
                reopening.reopen(
                        turn.by("office"), new ProblemReopenInput(turn.problem(), turn.step(), null, "抽查未通过，重新办理。"));
            case "withdraw" ->
                reopening.withdraw(
                        messenger,
                        new ProblemWithdrawInput(
                                turn.problem(), turn.step(), turn.story().contact(), "已自行解决，不用再办了。", null));
            default -> dispatch.take(verb, turn);
        }
    }

    private void draft(ProblemOutcome outcome, Turn turn) {
        boolean refusal = outcome == ProblemOutcome.D;
        replying.draft(
                turn.by(turn.story().handler()),
                new ProblemDraftReplyInput(
                        turn.problem(),
                        turn.step(),
                        outcome,
                        turn.story().answer(),
                        refusal ? "《中华人民共和国土地管理法》第四十四条" : null,
                        refusal ? "可使用高新区标准厂房，三年租金减半；管委会专人对接选址。" : null,
                        outcome.isInterim() ? turn.day().plusDays(30) : null,
                        null));
    }

    private void deliver(Caller by, DeliveryWay way, Turn turn) {
        delivering.deliver(
                by,
                new ProblemDeliverInput(
                        turn.problem(), turn.step(), way, turn.story().contact(), turn.at(), null, null, null, null));
    }

    private void confirm(Caller by, Satisfaction result, String text, Turn turn) {
        confirming.confirm(
                by,
                new ProblemConfirmInput(
                        turn.problem(),
                        turn.step(),
                        turn.story().contact(),
                        result,
                        Satisfaction.SATISFIED,
                        text,
                        null,
                        null));
    }

    private void interim(Caller by, Turn turn) {
        confirming.confirmInterim(
                by,
                new ProblemConfirmInterimInput(
                        turn.problem(),
                        turn.step(),
                        turn.story().contact(),
                        null,
                        Satisfaction.FAIRLY_SATISFIED,
                        Satisfaction.SATISFIED,
                        "同意按计划办，到时再看。",
                        null,
                        null));
    }

    private void dissatisfied(Caller by, Turn turn) {
        confirming.dissatisfied(
                by,
                new ProblemDissatisfiedInput(
                        turn.problem(),
                        turn.step(),
                        turn.story().contact(),
                        "只说了会研究，没有说什么时候办成。",
                        Satisfaction.FAIRLY_SATISFIED,
                        null,
                        null,
                        null));
    }

    private void sample(boolean passed, String text, Turn turn) {
        reopening.sample(turn.by("supervisor"), new ProblemSampleInput(turn.problem(), turn.step(), passed, text));
    }
}
