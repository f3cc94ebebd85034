package org.zoufang.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.Clocks;
import org.zoufang.visit.Beginning;
import org.zoufang.workcalendar.CalendarReading;

/** What happened in Yunxi: collected story by story, told in the order in which it happened, each at its own time. */
@Dependent
class DemoDiary {

    private record Entry(Instant at, Runnable deed) {}

    private final Clocks clocks;
    private final Clock clock;
    private final CalendarReading calendar;
    private final EntityManager store;
    private final Beginning beginning;
    private final List<Entry> entries = new ArrayList<>();
    private WorkingDays days;

    DemoDiary(Clocks clocks, Clock clock, CalendarReading calendar, EntityManager store, Beginning beginning) {
        this.beginning = beginning;
        this.clocks = clocks;
        this.clock = clock;
        this.calendar = calendar;
        this.store = store;
    }

    /** The time of day on the last working day that is at least so many days ago; never later than now. */
    Instant at(int daysAgo, LocalTime time) {
        LocalDate day = LocalDate.now(clock).minusDays(daysAgo);
        if (days == null) {
            days = calendar.workingDays();
        }
        while (!days.isWorking(day)) {
            day = day.minusDays(1);
        }
        Instant at = day.atTime(time).atZone(Clocks.CHINA).toInstant();
        Instant now = clock.instant();
        return at.isAfter(now) ? now : at;
    }

    void note(Instant at, Runnable deed) {
        entries.add(new Entry(at, deed));
    }

    /** Each deed is stored before the next one looks at what is there. */
    void tell() {
        entries.sort(Comparator.comparing(Entry::at));
        entries.forEach(entry -> clocks.tell(entry.at(), () -> {
            entry.deed().run();
            beginning.store();
            store.flush();
        }));
    }
}
