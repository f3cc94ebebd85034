package org.zoufang.hazard.page;

import static org.zoufang.web.StepField.Kind.DAY;
import static org.zoufang.web.StepField.Kind.LINE;
import static org.zoufang.web.StepField.Kind.ONE_OF;
import static org.zoufang.web.StepField.Kind.SEVERAL_OF;
import static org.zoufang.web.StepField.Kind.WORDS;
import static org.zoufang.web.StepField.maybe;
import static org.zoufang.web.StepField.needed;

import java.util.List;
import java.util.Optional;
import org.zoufang.web.PageStep;
import org.zoufang.web.StepField;

/** A step on a hazard as its page offers it: what it is called, and what is asked for it. */
public enum HazardAct implements PageStep {
    GRADE(
            "grade",
            "hazard.grade",
            needed("grade", ONE_OF, "hazard.grade"),
            maybe("category", ONE_OF, "hazard.otherCategory"),
            maybe("expert", LINE, "hazard.expert"),
            needed("text", WORDS, "hazard.basis")),
    ORDER("order", "hazard.order", needed("dueOn", DAY, "hazard.dueOn"), needed("text", WORDS, "hazard.toDo")),
    LIST(
            "list",
            "hazard.list",
            needed("listingNo", LINE, "hazard.listingNo"),
            maybe("dueOn", DAY, "hazard.dueAsPlanned"),
            maybe("text", WORDS, "hazard.remark")),
    APPOINT_RECHECK(
            "appointRecheck",
            "hazard.appointRecheck",
            needed("day", DAY, "hazard.recheckOn"),
            maybe("text", WORDS, "hazard.toEnterprise")),
    RECHECK(
            "recheck",
            "hazard.recheck",
            needed("passed", ONE_OF, "hazard.passed"),
            needed("text", WORDS, "hazard.found"),
            maybe("photoIds", SEVERAL_OF, "hazard.afterPhotos"),
            maybe("newDueOn", DAY, "hazard.newDueOn")),
    DELIST("delist", "hazard.delist", maybe("text", WORDS, "hazard.remark")),
    REVIEW(
            "review",
            "hazard.review",
            needed("outcome", ONE_OF, "hazard.outcome"),
            maybe("grade", ONE_OF, "hazard.newGrade"),
            needed("text", WORDS, "hazard.whyToEnterprise")),
    REMIND("remind", "hazard.remind", needed("text", WORDS, "hazard.reminder")),
    REFER(
            "refer",
            "hazard.refer",
            needed("regulatorId", ONE_OF, "hazard.competent"),
            maybe("text", WORDS, "hazard.toRegulator")),
    WARN(
            "warn",
            "hazard.warn",
            maybe("whom", LINE, "hazard.toldWhom"),
            maybe("phone", LINE, "hazard.toldPhone"),
            maybe("text", WORDS, "hazard.doneOnSpot")),
    SUBMIT_PLAN(
            "submitPlan",
            "hazard.submitPlan",
            needed("goal", WORDS, "hazard.goal"),
            needed("measures", WORDS, "hazard.measures"),
            needed("money", WORDS, "hazard.money"),
            needed("people", WORDS, "hazard.people"),
            needed("until", DAY, "hazard.until"),
            needed("emergencyPlan", WORDS, "hazard.emergencyPlan")),
    RECTIFY("rectify", "hazard.rectify", maybe("text", WORDS, "hazard.remark")),
    CLAIM_FIXED(
            "claimFixed",
            "hazard.claimFixed",
            needed("text", WORDS, "hazard.whatWasDone"),
            maybe("photoIds", SEVERAL_OF, "hazard.afterPhotos")),
    CONTEST("contest", "hazard.contest", needed("text", WORDS, "hazard.itsReason")),
    SUPERVISE("supervise", "hazard.supervise", needed("text", WORDS, "hazard.why")),
    TRANSFER(
            "transfer",
            "hazard.transfer",
            needed("toWhom", LINE, "hazard.transferTo"),
            needed("receiptNo", LINE, "hazard.receiptNo"),
            maybe("text", WORDS, "hazard.remark"));

    private final String command;
    private final String label;
    private final List<StepField> fields;

    HazardAct(String command, String label, StepField... fields) {
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

    @Override
    public List<StepField> fields() {
        return fields;
    }

    static Optional<HazardAct> of(String command) {
        return PageStep.of(HazardAct.class, command);
    }
}
