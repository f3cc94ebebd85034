package org.zoufang.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stands against a step on a problem: the same on the server and on a phone without signal. Who somebody is, each
 * side finds out by itself.
 */
public final class ProblemStepPolicy {

    /** The type that is no problem: complaints about conduct go to the discipline channel. */
    public static final String COMPLAINT = "COMPLAINT";

    private ProblemStepPolicy() {}

    /**
     * What stands against a step that only some may take.
     *
     * @param may whether the caller is one of them
     * @param otherwise what he is told if he is not
     * @param command the command's verb, such as {@code deliver}
     */
    public static List<Refusal> by(boolean may, RefusalCode otherwise, ProblemState state, String command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!may) {
            refusals.add(Refusal.of(otherwise, "id"));
        }
        refusals.addAll(arrow(state, command));
        return refusals;
    }

    /** Whether there is an arrow of the command from where the problem is. */
    public static List<Refusal> arrow(ProblemState state, String command) {
        return ProblemLifecycle.after(state, command).isPresent()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.PROBLEM_NOT_IN_STATE, "id", state));
    }

    /** Bringing the answer to the door: the service office, the enterprise's liaison officer, who raised the problem. */
    public static List<Refusal> delivering(boolean office, boolean liaison, boolean raiser, ProblemState state) {
        return by(office || liaison || raiser, RefusalCode.ONLY_RAISER, state, "deliver");
    }

    /** Whether a signature may go along: on the glass signs only who stands before it. */
    public static List<Refusal> signed(DeliveryWay way, String signature) {
        return signature == null || way == DeliveryWay.AT_THE_DOOR
                ? List.of()
                : List.of(Refusal.of(RefusalCode.SIGNATURE_NOT_HERE, "signature"));
    }

    /** What the enterprise said, written down at its door: never by anybody who had a part in handling it. */
    public static List<Refusal> atTheDoor(boolean handled, ProblemState state, String command) {
        return by(!handled, RefusalCode.HANDLER_CANNOT_CONFIRM, state, command);
    }

    /**
     * Whether it may be written down that nobody of the enterprise answered: no answer is counted from the day on which one
     * reached it.
     *
     * @param reached the day, in China, on which the answer reached it; null if it did not
     * @param today the day, in China, on which somebody asks
     * @param after how many working days it has, as {@link Rule#NO_ANSWER_AFTER} said on the day {@code reached}
     */
    public static List<Refusal> silent(LocalDate reached, LocalDate today, int after, WorkingDays days) {
        if (reached == null) {
            return List.of(Refusal.of(RefusalCode.DELIVERY_NOT_REACHED, "id"));
        }
        return days.passed(reached, today) < after
                ? List.of(Refusal.of(RefusalCode.NO_ANSWER_TOO_EARLY, "id", after))
                : List.of();
    }

    /**
     * Whether the enterprise may still have done again what it confirmed.
     *
     * @param within how many days it has, as {@link Rule#REOPEN_WITHIN} said on the day on which it was closed
     */
    public static List<Refusal> askedAgain(Instant closed, Instant now, int within) {
        return now.isAfter(closed.plus(Duration.ofDays(within)))
                ? List.of(Refusal.of(RefusalCode.REOPEN_TOO_LATE, "id", within))
                : List.of();
    }

    /** Whether the service office may have it done again by itself: only after a sample since its closing that failed. */
    public static List<Refusal> afterSample(boolean failed) {
        return failed ? List.of() : List.of(Refusal.of(RefusalCode.REOPEN_NEEDS_SAMPLE, "id"));
    }

    /** Whether the answer is one that ends the matter, for confirm; or one that leaves something, for confirmInterim. */
    public static List<Refusal> outcome(ProblemOutcome outcome, String command) {
        if (command.equals("confirm") && outcome.isInterim()) {
            return List.of(Refusal.of(RefusalCode.OUTCOME_IS_INTERIM, "id", outcome));
        }
        return command.equals("confirmInterim") && !outcome.isInterim()
                ? List.of(Refusal.of(RefusalCode.OUTCOME_IS_FINAL, "id", outcome))
                : List.of();
    }

    /**
     * Whether a step is about what its author read: who confirms or approves one answer says nothing about the next.
     *
     * @param read the answer, or the request for more time, that was read; null: who sent it does not say
     * @param current the one that stands; null: none
     */
    public static List<Refusal> read(UUID read, UUID current) {
        return read == null || read.equals(current)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.ANSWER_REPLACED, "answerId"));
    }

    /**
     * Whether an answer can have been delivered then: not before it was given, by clocks that differ by up to
     * {@link Limits#CLOCK_LEEWAY_SECONDS}.
     *
     * @param given when it was given; null where that is not known
     */
    public static List<Refusal> deliveredAt(Instant delivered, Instant given) {
        return delivered == null
                        || given == null
                        || !delivered.isBefore(given.minusSeconds(Limits.CLOCK_LEEWAY_SECONDS))
                ? List.of()
                : List.of(Refusal.of(RefusalCode.DELIVERED_BEFORE_ANSWER, "deliveredAt"));
    }

    /**
     * Whether the enterprise can both say that it is solved and be dissatisfied with the result. Accepting a refusal, or what
     * has been reached so far, it may be: that counts as no solution.
     */
    public static List<Refusal> result(ProblemOutcome outcome, Satisfaction result, String command) {
        return mayBeDissatisfied(outcome, command) || result != Satisfaction.DISSATISFIED
                ? List.of()
                : List.of(Refusal.of(RefusalCode.SOLVED_BUT_DISSATISFIED, "result"));
    }

    /** Whether a form of the command offers "dissatisfied" for the result of such an answer. */
    public static boolean mayBeDissatisfied(ProblemOutcome outcome, String command) {
        return !command.equals("confirm") || outcome != ProblemOutcome.A;
    }

    /** Whether a problem is told by terms that are in force; what was left out is told elsewhere. */
    public static List<Refusal> terms(
            String type, String category, Collection<String> types, Collection<String> categories) {
        List<Refusal> refusals = new ArrayList<>();
        if (COMPLAINT.equals(type)) {
            refusals.add(Refusal.of(RefusalCode.COMPLAINT_ELSEWHERE, "type"));
        } else {
            refusals.addAll(term(type, types, "type"));
        }
        refusals.addAll(term(category, categories, "category"));
        return refusals;
    }

    private static List<Refusal> term(String code, Collection<String> terms, String field) {
        String known = terms.stream().filter(one -> !one.equals(COMPLAINT)).collect(Collectors.joining(", "));
        return code == null || terms.contains(code)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.WORD_UNKNOWN, field, code, known));
    }
}
