package org.zoufang.problem.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.zoufang.contract.RefusalCode;
import org.zoufang.problem.input.ProblemFileInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.StepField;

/**
 * What was written into a step's form.
 *
 * @param id the problem
 * @param files that came with it, kept already; null for none
 */
record StepAnswers(String id, Form form, List<ProblemFileInput> files) {

    static final String STEP = "stepId";

    /** Which answer, or which request, the person had before him. */
    static final String ANSWER = "answerId";

    private static final String YES = "yes";

    /** Refuses what must be there and is not, all at once, and what is no day. */
    static StepAnswers read(String id, Form form, Step step) {
        InputCheck check = new InputCheck();
        for (StepField field : step.fields()) {
            if (field.required() && form.text(field.name()) == null) {
                check.refuse(RefusalCode.REQUIRED, field.name());
            }
        }
        check.settle();
        return new StepAnswers(id, form, null);
    }

    StepAnswers with(List<ProblemFileInput> kept) {
        return new StepAnswers(id, form, kept.isEmpty() ? null : kept);
    }

    String step() {
        return form.text(STEP);
    }

    String text(String field) {
        return form.text(field);
    }

    List<String> all(String field) {
        return form.all(field);
    }

    boolean yes(String field) {
        return YES.equals(form.text(field));
    }

    /** Most steps ask for words alone. */
    ProblemStepInput saying() {
        return new ProblemStepInput(id, step(), text("text"), files, text(ANSWER));
    }

    /** Day and time of day in China, as a browser sends them. */
    Instant moment(String field) {
        try {
            return LocalDateTime.parse(form.text(field).replace(' ', 'T'))
                    .atZone(Clocks.CHINA)
                    .toInstant();
        } catch (DateTimeException e) {
            throw Refused.because(RefusalCode.DAY_UNREADABLE, field);
        }
    }
}
