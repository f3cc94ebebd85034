package org.zoufang.hazard.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.hazard.input.HazardToldInput;
import org.zoufang.shared.InputCheck;
import org.zoufang.web.Form;
import org.zoufang.web.StepField;

/**
 * What was written into a step's form.
 *
 * @param id the hazard
 */
record HazardAnswer(String id, Form form) {

    static final String STEP = "stepId";
    private static final String YES = "yes";

    /** Refuses what must be there and is not, all at once. */
    static HazardAnswer read(String id, Form form, HazardAct act) {
        InputCheck check = new InputCheck();
        for (StepField field : act.fields()) {
            if (field.required() && form.text(field.name()) == null) {
                check.refuse(RefusalCode.REQUIRED, field.name());
            }
        }
        check.settle();
        return new HazardAnswer(id, form);
    }

    String step() {
        return form.text(STEP);
    }

    String text(String field) {
        return form.text(field);
    }

    boolean yes(String field) {
        return YES.equals(form.text(field));
    }

    /** Many steps ask for words alone. */
    HazardStepInput saying() {
        return new HazardStepInput(id, step(), text("text"));
    }

    /** Who was told now, if somebody was. */
    List<HazardToldInput> told() {
        return Stream.ofNullable(text("whom"))
                .map(whom -> new HazardToldInput(whom, text("phone"), null))
                .toList();
    }

    /** The term that was chosen, or null. */
    <E extends Enum<E>> E term(String field, Class<E> terms) {
        String chosen = text(field);
        return chosen == null
                ? null
                : Stream.of(terms.getEnumConstants())
                        .filter(one -> one.name().equals(chosen.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
    }
}
