package org.zoufang.commitment.page;

import static org.zoufang.web.StepField.Kind.DAY;
import static org.zoufang.web.StepField.Kind.LINE;
import static org.zoufang.web.StepField.Kind.WORDS;
import static org.zoufang.web.StepField.maybe;
import static org.zoufang.web.StepField.needed;

import java.util.List;
import java.util.Optional;
import org.zoufang.web.PageStep;
import org.zoufang.web.StepField;

/** A step on a promise as its page offers it: what it is called, and what is asked for it. */
public enum PromiseStep implements PageStep {
    ACCEPT("accept", "commitment.accept", maybe("text", WORDS, "commitment.remark")),
    START("start", "commitment.start", maybe("text", WORDS, "commitment.progress")),
    FULFIL(
            "fulfil",
            "commitment.fulfil",
            needed("text", WORDS, "commitment.proof"),
            maybe("fulfilledOn", DAY, "commitment.fulfilledOn")),
    ACKNOWLEDGE(
            "acknowledge",
            "commitment.acknowledge",
            needed("contactName", LINE, "commitment.contact"),
            maybe("text", WORDS, "commitment.itsWords")),
    CONTEST(
            "contest",
            "commitment.contest",
            needed("contactName", LINE, "commitment.contact"),
            needed("text", WORDS, "commitment.itsReason")),
    RENEGOTIATE(
            "renegotiate",
            "commitment.renegotiate",
            needed("text", WORDS, "commitment.whyToEnterprise"),
            needed("dueOn", DAY, "commitment.newDue"),
            maybe("agreedText", WORDS, "commitment.agreedText"),
            maybe("contactName", LINE, "commitment.agreedWith")),
    DECLARE_IMPOSSIBLE("declareImpossible", "commitment.declareImpossible", needed("text", WORDS, "commitment.why")),
    UPHOLD_IMPOSSIBLE(
            "upholdImpossible", "commitment.upholdImpossible", needed("text", WORDS, "commitment.whyToEnterprise")),
    OVERTURN_IMPOSSIBLE("overturnImpossible", "commitment.overturnImpossible", needed("text", WORDS, "commitment.why"));

    private final String command;
    private final String label;
    private final List<StepField> fields;

    PromiseStep(String command, String label, StepField... fields) {
        this.command = command;
        this.label = label;
        this.fields = List.of(fields);
    }

    @Override
    public String command() {
        return command;
    }

    @Override
    public List<StepField> fields() {
        return fields;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the step of a timeline is called: how it began, that it was handed over, or one of these. */
    static String label(String command) {
        return switch (command) {
            case "make" -> "commitment.make";
            case "handOver" -> "commitment.handOver";
            case "recountDue" -> "commitment.recountDue";
            default -> of(command).map(PromiseStep::label).orElseThrow();
        };
    }

    static Optional<PromiseStep> of(String command) {
        return PageStep.of(PromiseStep.class, command);
    }
}
