package org.zoufang.problem;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.Rule;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.WorkingDays;
import org.zoufang.rulebook.RuleSet;
import org.zoufang.rulebook.RuleValue;

/**
 * The time limits of one mechanism as they count from one day on. Days are Chinese working days; a number that the rule set
 * leaves out is as shipped.
 */
final class TimeLimits {

    private static final Map<Rule, Integer> SHIPPED = new EnumMap<>(Map.ofEntries(
            Map.entry(Rule.SIGN_FOR_WITHIN, 1),
            Map.entry(Rule.OBJECT_WITHIN, 1),
            Map.entry(Rule.OBJECTION_DECIDED_WITHIN, 0),
            Map.entry(Rule.CO_HANDLER_WITHIN, 3),
            Map.entry(Rule.LEAD_WITHIN, 7),
            Map.entry(Rule.EXTENSION_ASKED_BEFORE, 1),
            Map.entry(Rule.AT_MOST, 30),
            Map.entry(Rule.REWORKS_ESCALATE, 3),
            Map.entry(Rule.REFUSALS_ESCALATE, 3),
            Map.entry(Rule.NO_ANSWER_AFTER, 5),
            Map.entry(Rule.REOPEN_WITHIN, 90),
            Map.entry(Rule.AGAIN_WITHIN, 365),
            Map.entry(Rule.SAMPLE_SHARE, 10),
            Map.entry(Rule.SUPERVISE_BLUE_AFTER, 1),
            Map.entry(Rule.SUPERVISE_ORANGE_AFTER, 3),
            Map.entry(Rule.SUPERVISE_RED_AFTER, 7),
            Map.entry(Rule.SUPERVISION_REPLY_WITHIN, 2)));

    private final Map<Rule, Integer> numbers = new EnumMap<>(SHIPPED);
    private final WorkingDays days;
    private final LocalDate from;

    TimeLimits(RuleSet rules, WorkingDays days, LocalDate from) {
        this.days = days;
        this.from = from;
        for (RuleValue value : rules.values()) {
            numbers.put(value.rule(), value.number());
        }
    }

    WorkingDays.Due signBy() {
        return within(Rule.SIGN_FOR_WITHIN);
    }

    WorkingDays.Due objectBy() {
        return within(Rule.OBJECT_WITHIN);
    }

    /** By when the office decides an objection that is raised on the day from which these count. */
    WorkingDays.Due objectionDecidedBy() {
        return within(Rule.OBJECTION_DECIDED_WITHIN);
    }

    WorkingDays.Due lead() {
        return within(Rule.LEAD_WITHIN);
    }

    WorkingDays.Due coHandler() {
        return within(Rule.CO_HANDLER_WITHIN);
    }

    /** No extension goes beyond this day. */
    WorkingDays.Due atMost() {
        return within(Rule.AT_MOST);
    }

    /** By when a department replies to a supervision order. */
    WorkingDays.Due supervisionReplyBy() {
        return within(Rule.SUPERVISION_REPLY_WITHIN);
    }

    /** Which light so many working days overdue make: the gravest whose number is reached; none for none. */
    Optional<SupervisionLevel> light(int overdueDays) {
        if (overdueDays <= 0) {
            return Optional.empty();
        }
        if (overdueDays >= number(Rule.SUPERVISE_RED_AFTER)) {
            return Optional.of(SupervisionLevel.RED);
        }
        if (overdueDays >= number(Rule.SUPERVISE_ORANGE_AFTER)) {
            return Optional.of(SupervisionLevel.ORANGE);
        }
        return overdueDays >= number(Rule.SUPERVISE_BLUE_AFTER) ? Optional.of(SupervisionLevel.BLUE) : Optional.empty();
    }

    /** The last day on which an extension of what is due on that day may be asked. */
    LocalDate extensionAskedUntil(LocalDate due) {
        return days.before(due, number(Rule.EXTENSION_ASKED_BEFORE));
    }

    /** A day by which something else is due that a person chose; whether its year has a notice. */
    WorkingDays.Due chosen(LocalDate day) {
        return new WorkingDays.Due(day, !days.knows(day.getYear()));
    }

    /** The first day from this one on at which people work. */
    LocalDate workingDayFrom(LocalDate day) {
        return days.due(day, 0).day();
    }

    /** Working days that have passed since a day. */
    int passed(LocalDate since, LocalDate today) {
        return days.passed(since, today);
    }

    /** What stands against writing down that nobody answered what reached them on that day, or never. */
    List<Refusal> silent(LocalDate reached, LocalDate today) {
        return ProblemStepPolicy.silent(reached, today, number(Rule.NO_ANSWER_AFTER), days);
    }

    int number(Rule rule) {
        return numbers.get(rule);
    }

    private WorkingDays.Due within(Rule rule) {
        return days.due(from, Math.min(number(rule), WorkingDays.MOST));
    }
}
