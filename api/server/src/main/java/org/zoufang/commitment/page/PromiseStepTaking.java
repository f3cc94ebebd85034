package org.zoufang.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zoufang.commitment.CommitmentAcknowledging;
import org.zoufang.commitment.CommitmentKeeping;
import org.zoufang.commitment.CommitmentRenegotiating;
import org.zoufang.commitment.ImpossibilityReviewing;
import org.zoufang.commitment.input.CommitmentFulfilInput;
import org.zoufang.commitment.input.CommitmentRenegotiateInput;
import org.zoufang.commitment.input.CommitmentStepInput;
import org.zoufang.commitment.input.CommitmentWordInput;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.web.Form;

/** Takes the step that a form asks for, through the same door as the API: its row of the access table first. */
@ApplicationScoped
class PromiseStepTaking {

    static final String STEP = "stepId";

    private final AccessTable access;
    private final CommitmentKeeping keeping;
    private final CommitmentRenegotiating renegotiating;
    private final ImpossibilityReviewing reviewing;
    private final CommitmentAcknowledging acknowledging;

    PromiseStepTaking(
            AccessTable access,
            CommitmentKeeping keeping,
            CommitmentRenegotiating renegotiating,
            ImpossibilityReviewing reviewing,
            CommitmentAcknowledging acknowledging) {
        this.access = access;
        this.keeping = keeping;
        this.renegotiating = renegotiating;
        this.reviewing = reviewing;
        this.acknowledging = acknowledging;
    }

    /** @throws org.zoufang.shared.Refused with what stands against it */
    void take(PromiseStep step, Caller caller, String id, Form form) {
        String command = step.command();
        access.require(caller, "Mutation.commitment" + Character.toUpperCase(command.charAt(0)) + command.substring(1));
        refuseMissing(step, form);
        CommitmentStepInput said = new CommitmentStepInput(id, form.text(STEP), form.text("text"));
        switch (step) {
            case ACCEPT -> keeping.accept(caller, said);
            case START -> keeping.start(caller, said);
            case FULFIL ->
                keeping.fulfil(
                        caller,
                        new CommitmentFulfilInput(
                                id, form.text(STEP), form.text("text"), List.of(), form.day("fulfilledOn")));
            case RENEGOTIATE ->
                renegotiating.renegotiate(
                        caller,
                        new CommitmentRenegotiateInput(
                                id,
                                form.text(STEP),
                                form.text("text"),
                                form.day("dueOn"),
                                form.text("agreedText"),
                                form.text("contactName")));
            case DECLARE_IMPOSSIBLE -> reviewing.declareImpossible(caller, said);
            case UPHOLD_IMPOSSIBLE -> reviewing.uphold(caller, said);
            case OVERTURN_IMPOSSIBLE -> reviewing.overturn(caller, said);
            case ACKNOWLEDGE -> acknowledging.acknowledge(caller, word(id, form));
            case CONTEST -> acknowledging.contest(caller, word(id, form));
        }
    }

    private static CommitmentWordInput word(String id, Form form) {
        return new CommitmentWordInput(id, form.text(STEP), form.text("contactName"), form.text("text"));
    }

    /** All that must be there and is not, at once. */
    private static void refuseMissing(PromiseStep step, Form form) {
        InputCheck check = new InputCheck();
        step.fields().stream()
                .filter(field -> field.required() && form.text(field.name()) == null)
                .forEach(field -> check.refuse(RefusalCode.REQUIRED, field.name()));
        check.settle();
    }
}
