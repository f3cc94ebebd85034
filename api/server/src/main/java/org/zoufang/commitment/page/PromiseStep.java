package org.zoufang.commitment.page;

import static org.zoufang.commitment.page.PromiseStep.Kind.DAY;
import static org.zoufang.commitment.page.PromiseStep.Kind.LINE;
import static org.zoufang.commitment.page.PromiseStep.Kind.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A step on a promise as its page offers it: what it is called, and what is asked for it. */
public enum PromiseStep {
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

    /** What is written into a field. */
    public enum Kind {
        LINE,
        WORDS,
        DAY
    }

    /**
     * A field of a step's form.
     *
     * @param name as the activity's refusals name it
     * @param label the message that names it
     */
    public record Field(String name, Kind kind, String label, boolean required) {}

    private final String command;
    private final String label;
    private final List<Field> fields;

    PromiseStep(String command, String label, Field... fields) {
        this.command = command;
        this.label = label;
        this.fields = List.of(fields);
    }

    /** The command's verb, as in the API. */
    public String command() {
        return command;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The message that names it. */
    public String label() {
        return label;
    }

    /** What the step of a timeline is called: how it began, that it was handed over, or one of these. */
    static String label(String command) {
        return switch (command) {
            case "make" -> "commitment.make";
            case "handOver" -> "commitment.handOver";
            default -> of(command).map(PromiseStep::label).orElseThrow();
        };
    }

    static Optional<PromiseStep> of(String command) {
        return Stream.of(values()).filter(step -> step.command.equals(command)).findFirst();
    }

    private static Field needed(String name, Kind kind, String label) {
        return new Field(name, kind, label, true);
    }

    private static Field maybe(String name, Kind kind, String label) {
        return new Field(name, kind, label, false);
    }
}
