package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.input.HazardListInput;
import org.zoufang.hazard.input.HazardOrderInput;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.hazard.input.HazardTransferInput;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** What only the competent regulator may do: order, list and take off the list, hand over to enforcement. */
@ApplicationScoped
public class HazardOrdering {

    private final HazardCases cases;
    private final HazardSteps steps;
    private final Sql sql;

    HazardOrdering(HazardCases cases, HazardSteps steps, Sql sql) {
        this.cases = cases;
        this.steps = steps;
        this.sql = sql;
    }

    /** It has to be rectified by a day (责令限期整改). */
    @Transactional
    public UUID order(Caller caller, HazardOrderInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "order", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        refusePast(input.dueOn(), "dueOn", check);
        check.refuseAll(HazardPolicy.byRegulator(work));
        check.settle();
        work.hazard().due(input.dueOn());
        return steps.told(work, HazardState.ORDERED, text);
    }

    /** A major one is listed, with its plan (挂牌督办). */
    @Transactional
    public UUID list(Caller caller, HazardListInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "list", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String number = check.needed(input.listingNo(), "listingNo", Limits.NAME);
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        if (input.dueOn() != null) {
            refusePast(input.dueOn(), "dueOn", check);
        }
        check.refuseAll(HazardPolicy.ofMajor(work, HazardPolicy.byRegulator(work)));
        check.settle();
        work.hazard().listed(number);
        work.hazard().due(input.dueOn() == null ? planned(work.id()) : input.dueOn());
        return steps.told(work, HazardState.LISTED, text);
    }

    /** A major one that passed its re-check is taken off the list (核销). */
    @Transactional
    public UUID delist(Caller caller, HazardStepInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "delist", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(HazardPolicy.delisting(work));
        check.settle();
        return steps.told(work, HazardState.DELISTED, text);
    }

    /** Handed to the body that enforces the law, which gave a receipt; its life here ends. */
    @Transactional
    public UUID transfer(Caller caller, HazardTransferInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "transfer", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String whom = check.needed(input.toWhom(), "toWhom", Limits.NAME);
        String receipt = check.needed(input.receiptNo(), "receiptNo", Limits.NAME);
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(HazardPolicy.byRegulator(work));
        check.settle();
        work.hazard().transferred(whom, receipt);
        return steps.told(work, HazardState.TRANSFERRED, text);
    }

    private LocalDate planned(UUID hazard) {
        return sql.one(
                        "select p.until_day from hazard_plan p join hazard_step s on s.id = p.id where p.hazard_id = ?"
                                + " order by s.position desc limit 1",
                        row -> row.getObject("until_day", LocalDate.class),
                        hazard)
                .orElseThrow();
    }

    private void refusePast(LocalDate day, String field, InputCheck check) {
        check.day(day, field);
        if (day.isBefore(steps.today())) {
            check.refuse(RefusalCode.DAY_NOT_LATER, field);
        }
    }
}
