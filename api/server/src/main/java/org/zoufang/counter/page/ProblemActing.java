package org.zoufang.counter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Satisfaction;
import org.zoufang.problem.EnterpriseVoice;
import org.zoufang.problem.ProblemConfirming;
import org.zoufang.problem.ProblemDispatching;
import org.zoufang.problem.ProblemReopening;
import org.zoufang.problem.input.ProblemConfirmInput;
import org.zoufang.problem.input.ProblemConfirmInterimInput;
import org.zoufang.problem.input.ProblemDissatisfiedInput;
import org.zoufang.problem.input.ProblemReopenInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.problem.input.ProblemWithdrawInput;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;

/** Reads an enterprise's form and hands its word to the activity that every other way of saying it goes through. */
@ApplicationScoped
class ProblemActing {

    private final ProblemConfirming confirming;
    private final ProblemReopening reopening;
    private final ProblemDispatching dispatching;

    ProblemActing(ProblemConfirming confirming, ProblemReopening reopening, ProblemDispatching dispatching) {
        this.confirming = confirming;
        this.reopening = reopening;
        this.dispatching = dispatching;
    }

    UUID act(ProblemAct act, EnterpriseVoice voice, Form form) {
        String id = form.text("id");
        String step = form.text("stepId");
        String who = voice.contactName();
        String text = form.text("text");
        if (id == null || step == null) {
            throw Refused.because(RefusalCode.REQUIRED, "id");
        }
        return switch (act) {
            case CONFIRM ->
                confirming.confirm(
                        voice,
                        new ProblemConfirmInput(
                                id, step, who, rated(form, "result"), rated(form, "manner"), text, null, null));
            case INTERIM ->
                confirming.confirmInterim(
                        voice,
                        new ProblemConfirmInterimInput(
                                id,
                                step,
                                who,
                                form.day("nextOn"),
                                rated(form, "result"),
                                rated(form, "manner"),
                                text,
                                null,
                                null));
            case DISSATISFIED ->
                confirming.dissatisfied(
                        voice,
                        new ProblemDissatisfiedInput(id, step, who, text, rated(form, "manner"), null, null, null));
            case MORE -> dispatching.answerMore(voice, new ProblemStepInput(id, step, text, null, null));
            case REOPEN -> reopening.reopen(voice, new ProblemReopenInput(id, step, who, text));
            case WITHDRAW -> reopening.withdraw(voice, new ProblemWithdrawInput(id, step, who, text, null));
        };
    }

    private static Satisfaction rated(Form form, String field) {
        return form.term(field, Satisfaction.class);
    }
}
