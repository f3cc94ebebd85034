package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.zoufang.contract.HandlerRole;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.WorkingDays;
import org.zoufang.problem.view.AssignmentView;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.web.Messages;
import org.zoufang.workcalendar.CalendarReading;

/** Says in words how a problem stands to its deadline, and what both clocks show, in working days. */
@ApplicationScoped
class Deadlines {

    private static final int NEARLY = 3;

    private final CalendarReading calendar;
    private final Clock clock;

    Deadlines(CalendarReading calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * How it stands to its deadline.
     *
     * @param tone bad, warn or plain; the words say the same without colour
     */
    public record Deadline(String tone, String words) {}

    /** How many days of today's calendar are left is counted once for all of these. */
    Counting counting(Locale locale) {
        return new Counting(calendar.workingDays(), LocalDate.now(clock), locale);
    }

    /** The calendar of today. */
    record Counting(WorkingDays days, LocalDate today, Locale locale) {

        /** The same; while an objection waits, the office's own time limit comes first. */
        Deadline of(ProblemView problem, List<AssignmentView> runs) {
            Deadline answer = of(problem);
            LocalDate due = problem.state() == ProblemState.OBJECTED ? objectionDue(runs) : null;
            if (due == null) {
                return answer;
            }
            boolean late = today.isAfter(due);
            String words = late ? objectionLate(due, today) : say("problem.objectionDue", due);
            return answer.tone().equals("bad")
                    ? new Deadline("bad", words + say("problem.and") + answer.words())
                    : new Deadline(late ? "bad" : "warn", words);
        }

        /** By how much a decision of that day was late; null if it was not. */
        String objectionLate(LocalDate due, LocalDate decided) {
            return decided.isAfter(due) ? say("problem.objectionLate", days.passed(due, decided)) : null;
        }

        String objectionDueWords(LocalDate due) {
            return say("problem.objectionDue", due);
        }

        private static LocalDate objectionDue(List<AssignmentView> runs) {
            return runs.stream()
                    .filter(run -> run.role() == HandlerRole.LEAD && run.endedAt() == null)
                    .map(AssignmentView::objectionDueOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** Null where no department has to answer. */
        Deadline of(ProblemView problem) {
            if (problem.state() == ProblemState.WATCHED) {
                return new Deadline("plain", say("problem.watchedUntil", problem.watchOn()));
            }
            if (!ProblemLifecycle.isHandled(problem.state())) {
                return null;
            }
            if (problem.overdueDays() > 0) {
                return new Deadline("bad", say("problem.overdueBy", problem.overdueDays()));
            }
            if (!problem.dueOn().isAfter(today)) {
                return new Deadline("warn", say("problem.dueToday"));
            }
            int left = days.passed(today, problem.dueOn());
            return new Deadline(left <= NEARLY ? "warn" : "plain", say("problem.daysLeft", left));
        }

        private String say(String key, Object... arguments) {
            return Messages.text(key, locale, arguments);
        }
    }

    /** Working days on the clock of the department that leads: all its runs together. */
    static int handling(ProblemView problem, List<AssignmentView> runs) {
        return runs.stream()
                .filter(run -> run.role() == HandlerRole.LEAD)
                .filter(run -> run.organisation().id().equals(problem.leadId()))
                .mapToInt(AssignmentView::handlingDays)
                .sum();
    }
}
