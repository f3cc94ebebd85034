package org.zoufang.problem.page;

import static org.zoufang.web.StepField.Kind.DAY;
import static org.zoufang.web.StepField.Kind.FILES;
import static org.zoufang.web.StepField.Kind.LINE;
import static org.zoufang.web.StepField.Kind.MOMENT;
import static org.zoufang.web.StepField.Kind.ONE_OF;
import static org.zoufang.web.StepField.Kind.SEVERAL_OF;
import static org.zoufang.web.StepField.Kind.WORDS;
import static org.zoufang.web.StepField.maybe;
import static org.zoufang.web.StepField.needed;

import java.util.List;
import java.util.Optional;
import org.zoufang.web.PageStep;
import org.zoufang.web.StepField;

/** A step on a problem as its page offers it: what it is called, and what is asked for it. */
public enum Step implements PageStep {
    ACCEPT(
            "accept",
            "problem.accept",
            maybe("type", ONE_OF, "problem.otherType"),
            maybe("category", ONE_OF, "problem.otherCategory"),
            maybe("cause", LINE, "problem.cause"),
            maybe("text", WORDS, "problem.remark")),
    ASK_MORE("askMore", "problem.askMore", needed("text", WORDS, "problem.question")),
    ANSWER_MORE("answerMore", "problem.answerMore", needed("text", WORDS, "problem.answer")),
    REDIRECT(
            "redirect",
            "problem.redirect",
            needed("competent", LINE, "problem.competent"),
            needed("reach", WORDS, "problem.reach")),
    ASSIGN(
            "assign",
            "problem.assign",
            needed("leadId", ONE_OF, "problem.lead"),
            maybe("coHandlerIds", SEVERAL_OF, "problem.coHandlers"),
            maybe("ruleSetCode", ONE_OF, "problem.ruleSet"),
            maybe("text", WORDS, "problem.toDepartments")),
    OBJECT("object", "problem.object", needed("text", WORDS, "problem.why")),
    DECIDE_OBJECTION(
            "decideObjection",
            "problem.decideObjection",
            needed("leadId", ONE_OF, "problem.leadFromNow"),
            needed("text", WORDS, "problem.why")),
    SIGN_FOR("signFor", "problem.signFor", maybe("text", WORDS, "problem.remark")),
    ASK_EXTENSION(
            "askExtension",
            "problem.askExtension",
            needed("until", DAY, "problem.until"),
            needed("text", WORDS, "problem.why")),
    DECIDE_EXTENSION(
            "decideExtension",
            "problem.decideExtension",
            needed("granted", ONE_OF, "problem.granted"),
            needed("text", WORDS, "problem.whyToEnterprise")),
    HOLD_CASE_MEETING(
            "holdCaseMeeting",
            "problem.holdCaseMeeting",
            needed("heldOn", DAY, "problem.heldOn"),
            needed("participants", WORDS, "problem.participants"),
            needed("text", WORDS, "problem.decided"),
            maybe("files", FILES, "problem.record")),
    REPLY_INTERIM(
            "replyInterim",
            "problem.replyInterim",
            needed("text", WORDS, "problem.interim"),
            maybe("files", FILES, "problem.file")),
    REPLY_PART("replyPart", "problem.replyPart", needed("text", WORDS, "problem.part")),
    DRAFT_REPLY(
            "draftReply",
            "problem.draftReply",
            needed("outcome", ONE_OF, "problem.outcome"),
            needed("text", WORDS, "problem.replyText"),
            maybe("nextOn", DAY, "problem.nextOn"),
            maybe("legalBasis", WORDS, "problem.legalBasis"),
            maybe("alternatives", WORDS, "problem.alternatives"),
            maybe("files", FILES, "problem.file")),
    APPROVE_REPLY("approveReply", "problem.approveReply", maybe("text", WORDS, "problem.remark")),
    RETURN_REPLY("returnReply", "problem.returnReply", needed("text", WORDS, "problem.why")),
    SEND_TO_REVIEW("sendToReview", "problem.sendToReview", maybe("text", WORDS, "problem.remark")),
    UPHOLD_REFUSAL(
            "upholdRefusal",
            "problem.upholdRefusal",
            needed("should", WORDS, "problem.should"),
            needed("text", WORDS, "problem.can")),
    OVERTURN_REFUSAL(
            "overturnRefusal",
            "problem.overturnRefusal",
            needed("should", WORDS, "problem.should"),
            needed("text", WORDS, "problem.can")),
    DELIVER(
            "deliver",
            "problem.deliver",
            needed("way", ONE_OF, "problem.way"),
            needed("toWhom", LINE, "problem.toWhom"),
            needed("deliveredAt", MOMENT, "problem.deliveredAt"),
            maybe("text", WORDS, "problem.remark"),
            maybe("files", FILES, "problem.file")),
    CONFIRM(
            "confirm",
            "problem.confirm",
            needed("contactName", LINE, "problem.contact"),
            maybe("result", ONE_OF, "problem.result"),
            maybe("manner", ONE_OF, "problem.manner"),
            maybe("text", WORDS, "problem.itsWords")),
    CONFIRM_INTERIM(
            "confirmInterim",
            "problem.confirmInterim",
            needed("contactName", LINE, "problem.contact"),
            maybe("nextOn", DAY, "problem.nextOn"),
            maybe("result", ONE_OF, "problem.result"),
            maybe("manner", ONE_OF, "problem.manner"),
            maybe("text", WORDS, "problem.itsWords")),
    DISSATISFIED(
            "dissatisfied",
            "problem.dissatisfied",
            needed("contactName", LINE, "problem.contact"),
            needed("text", WORDS, "problem.itsReason"),
            maybe("manner", ONE_OF, "problem.manner"),
            maybe("leadId", ONE_OF, "problem.otherLead")),
    RETURN_VISIT("returnVisit", "problem.returnVisit", needed("text", WORDS, "problem.howAsked")),
    RESUME("resume", "problem.resume", maybe("text", WORDS, "problem.remark")),
    REOPEN(
            "reopen",
            "problem.reopen",
            maybe("contactName", LINE, "problem.contactIfAsked"),
            needed("text", WORDS, "problem.why")),
    SAMPLE(
            "sample",
            "problem.sample",
            needed("passed", ONE_OF, "problem.passed"),
            needed("text", WORDS, "problem.found")),
    MERGE("merge", "problem.merge", needed("intoId", LINE, "problem.into"), maybe("text", WORDS, "problem.why")),
    UNMERGE("unmerge", "problem.unmerge", needed("text", WORDS, "problem.why")),
    WITHDRAW(
            "withdraw",
            "problem.withdraw",
            needed("contactName", LINE, "problem.contact"),
            needed("text", WORDS, "problem.itsReason"));

    private final String command;
    private final String label;
    private final List<StepField> fields;

    Step(String command, String label, StepField... fields) {
        this.command = command;
        this.label = label;
        this.fields = List.of(fields);
    }

    @Override
    public String command() {
        return command;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean takesFiles() {
        return fields.stream().anyMatch(field -> field.kind() == FILES);
    }

    @Override
    public List<StepField> fields() {
        return fields;
    }

    static Optional<Step> of(String command) {
        return PageStep.of(Step.class, command);
    }
}
