package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.zoufang.contract.Rule;
import org.zoufang.rulebook.RuleSet;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.workcalendar.CalendarReading;

/** Looks the time limits of a mechanism up, as the city laid them down for the day from which they count. */
@ApplicationScoped
public class TimeLimitReading {

    /** The mechanism of problems where nobody chose another. */
    static final String USUAL = "PROBLEM";

    private final RulebookReading rules;
    private final CalendarReading calendar;
    private final Clock clock;

    TimeLimitReading(RulebookReading rules, CalendarReading calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether departments can be given a problem by these rules: they say by when the lead answers. */
    public static boolean handles(RuleSet rules) {
        return rules.values().stream().anyMatch(value -> value.rule() == Rule.LEAD_WITHIN);
    }

    /** The same as {@link #from}, for giving a problem to departments: empty too where the rules are about something else. */
    Optional<TimeLimits> forAssigning(String code, Instant moment) {
        boolean handles = rules.inForce(code, LocalDate.ofInstant(moment, clock.getZone()))
                .filter(TimeLimitReading::handles)
                .isPresent();
        return handles ? from(code, moment) : Optional.empty();
    }

    /** The limits of this mechanism counted from this moment; empty where no rule set is in force. */
    Optional<TimeLimits> from(String code, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
        return rules.inForce(code, day).map(set -> new TimeLimits(set, calendar.workingDays(), day));
    }

    /** Those by which this problem is handled, counted from this moment. */
    TimeLimits of(Problem problem, Instant moment) {
        return ofRules(problem.ruleCode, moment);
    }

    /** Those of a mechanism, or the usual ones where it is null or not in force. */
    TimeLimits ofRules(String code, Instant moment) {
        return from(code == null ? USUAL : code, moment)
                .or(() -> from(USUAL, moment))
                .orElseThrow(() -> new IllegalStateException("no rule set " + USUAL + " is in force"));
    }
}
