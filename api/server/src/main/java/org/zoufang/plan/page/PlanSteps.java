package org.zoufang.plan.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.MeasureState;
import org.zoufang.official.Caller;
import org.zoufang.plan.NewMeasure;
import org.zoufang.plan.PlanFollowing;
import org.zoufang.plan.PlanMaking;
import org.zoufang.problem.ProblemNumbers;
import org.zoufang.shared.Ids;
import org.zoufang.web.Form;

/** Carries out what was written into the forms of a plan. */
@ApplicationScoped
class PlanSteps {

    private final PlanMaking making;
    private final PlanFollowing following;
    private final ProblemNumbers numbers;

    PlanSteps(PlanMaking making, PlanFollowing following, ProblemNumbers numbers) {
        this.making = making;
        this.following = following;
        this.numbers = numbers;
    }

    /** @throws org.zoufang.shared.Refused with what stands against it */
    void take(PlanStep step, Caller caller, UUID plan, Form form) {
        switch (step) {
            case MEASURE -> {
                form.require("text", "ownerId", "dueOn");
                UUID owner = Ids.parse(form.text("ownerId"), "ownerId");
                UUID id = Ids.parse(form.text("id"), "id");
                making.addMeasure(caller, new NewMeasure(id, plan, form.text("text"), owner, form.day("dueOn")));
            }
            case DONE, DROP -> {
                form.require("measure", "report");
                MeasureState state = step == PlanStep.DONE ? MeasureState.DONE : MeasureState.DROPPED;
                following.settle(caller, Ids.parse(form.text("measure"), "measure"), state, form.text("report"));
            }
            case LINK -> {
                form.require("problemId");
                making.link(caller, plan, numbers.id(caller, form.text("problemId"), "problemId"));
            }
            case REVIEW -> {
                form.require("reviewedOn", "text");
                UUID id = Ids.parse(form.text("id"), "id");
                following.review(caller, id, plan, form.day("reviewedOn"), form.text("text"));
            }
            default -> following.end(caller, plan, form.text("conclusion"));
        }
    }
}
