package org.zoufang.counter.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zoufang.commitment.EnterprisePromise;
import org.zoufang.web.Messages;

/** A promise as it is told to the enterprise to which it was made: its steps with their names. */
public record ToldPromise(EnterprisePromise promise, List<Line> lines) {

    private static final Map<String, String> WORDS = Map.of(
            "make", "counter.promise_make",
            "start", "counter.promise_start",
            "fulfil", "counter.promise_fulfil",
            "acknowledge", "counter.promise_acknowledge",
            "contest", "counter.promise_contest",
            "renegotiate", "counter.promise_renegotiate",
            "handOver", "counter.promise_handOver",
            "recountDue", "counter.promise_recountDue",
            "upholdImpossible", "counter.promise_upholdImpossible");

    /** A line of the timeline. */
    public record Line(Instant at, String what, String contactName, String text, LocalDate dueOn) {}

    static ToldPromise of(EnterprisePromise promise, Locale locale) {
        return new ToldPromise(
                promise,
                promise.steps().stream()
                        .map(step -> new Line(
                                step.at(),
                                Messages.text(WORDS.get(step.command()), locale),
                                step.contactName(),
                                step.command().equals("make") ? null : step.text(),
                                step.dueOn()))
                        .toList());
    }

    /** How it looks; its word stands beside it. */
    public String tone() {
        return switch (promise.standing()) {
            case KEPT -> "good";
            case OVERDUE -> "bad";
            case AWAITING_ENTERPRISE, KEPT_LATE -> "warn";
            case RUNNING -> "info";
            case NOT_KEPT -> "plain";
        };
    }
}
