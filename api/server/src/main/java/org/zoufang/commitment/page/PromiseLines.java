package org.zoufang.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.commitment.StepReading;
import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.WorkingDays;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.Organisation;
import org.zoufang.web.Messages;
import org.zoufang.workcalendar.CalendarReading;

/** Puts names to promises, and words to their days, all of a page at once. */
@ApplicationScoped
class PromiseLines {

    private final EnterpriseReading enterprises;
    private final OfficialReading officials;
    private final StepReading steps;
    private final CalendarReading calendar;
    private final Clock clock;

    PromiseLines(
            EnterpriseReading enterprises,
            OfficialReading officials,
            StepReading steps,
            CalendarReading calendar,
            Clock clock) {
        this.enterprises = enterprises;
        this.officials = officials;
        this.steps = steps;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<PromiseLine> of(List<CommitmentView> promises, Locale locale) {
        Map<UUID, Enterprise> firms = enterprises.byIds(ids(promises, CommitmentView::enterpriseId));
        Map<UUID, Official> people = officials.byIds(ids(promises, CommitmentView::ownerId));
        Map<UUID, Organisation> units = steps.units(ids(promises, CommitmentView::unitId));
        WorkingDays days = calendar.workingDays();
        LocalDate today = LocalDate.now(clock);
        return promises.stream()
                .map(one -> new PromiseLine(
                        one,
                        firms.get(one.enterpriseId()).name(),
                        one.unitId() == null
                                ? people.get(one.ownerId()).name()
                                : units.get(one.unitId()).name(),
                        left(one, days, today, locale)))
                .toList();
    }

    private static String left(CommitmentView promise, WorkingDays days, LocalDate today, Locale locale) {
        if (!CommitmentLifecycle.isOwed(promise.state())) {
            return null;
        }
        if (today.isAfter(promise.dueOn())) {
            return Messages.text("commitment.overdueBy", locale, promise.overdueDays());
        }
        return today.equals(promise.dueOn())
                ? Messages.text("commitment.dueToday", locale)
                : Messages.text("commitment.daysLeft", locale, days.passed(today, promise.dueOn()));
    }

    private static List<UUID> ids(List<CommitmentView> promises, Function<CommitmentView, UUID> part) {
        return promises.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
