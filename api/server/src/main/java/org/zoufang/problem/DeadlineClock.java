package org.zoufang.problem;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.zoufang.shared.EachByItself;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarLaidDown;
import org.zoufang.workcalendar.CalendarReading;

/**
 * Has deadlines counted anew that were provisional, once the holidays of their year are laid down: when a calendar is
 * approved, and each hour for what was missed then.
 */
@ApplicationScoped
class DeadlineClock {

    private final Sql sql;
    private final CalendarReading calendar;
    private final DeadlineRecounting recounting;
    private final ExecutorService executor;

    DeadlineClock(Sql sql, CalendarReading calendar, DeadlineRecounting recounting, ExecutorService executor) {
        this.sql = sql;
        this.calendar = calendar;
        this.recounting = recounting;
        this.executor = executor;
    }

    void laidDown(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarLaidDown news) {
        executor.execute(this::look);
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        List<Integer> years = calendar.years();
        EachByItself.go(
                "count the deadline of a problem",
                (after, atOnce) -> provisional(years, after, atOnce),
                recounting::recount);
    }

    /** Those in hand whose deadline lies in a year that is known by now. */
    private List<UUID> provisional(List<Integer> years, UUID after, int atOnce) {
        return sql.list(
                """
                select distinct problem_id as id from problem_assignment
                where due_provisional and ended_at is null and extract(year from due_on)::int = any(?::int[])
                    and problem_id > ? order by problem_id limit ?
                """,
                row -> Sql.id(row, "id"),
                years,
                after,
                atOnce);
    }
}
