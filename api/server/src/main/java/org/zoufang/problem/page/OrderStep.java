package org.zoufang.problem.page;

import static org.zoufang.web.StepField.Kind.WORDS;

import java.util.List;
import java.util.Optional;
import org.zoufang.problem.MutationName;
import org.zoufang.web.PageStep;
import org.zoufang.web.StepField;

/** A step on a supervision order as pages offer it. */
public enum OrderStep implements PageStep {
    REPLY("reply", "problem.supervisionReply", StepField.needed("text", WORDS, "problem.supervisionAnswer")),
    ACCEPT("accept", "problem.supervisionAccept", StepField.maybe("text", WORDS, "problem.remark")),
    UPGRADE("upgrade", "problem.supervisionUpgrade", StepField.needed("text", WORDS, "problem.why")),
    CLOSE("close", "problem.supervisionClose", StepField.maybe("text", WORDS, "problem.remark"));

    private final String command;
    private final String label;
    private final StepField field;

    OrderStep(String command, String label, StepField field) {
        this.command = command;
        this.label = label;
        this.field = field;
    }

    public String command() {
        return command;
    }

    public String label() {
        return label;
    }

    @Override
    public List<StepField> fields() {
        return List.of(field);
    }

    /** Whether a department takes it; the supervisor section takes the others. */
    boolean isDepartments() {
        return this == REPLY;
    }

    String operation() {
        return "Mutation." + MutationName.of("supervision", command);
    }

    static Optional<OrderStep> of(String command) {
        return PageStep.of(OrderStep.class, command);
    }
}
