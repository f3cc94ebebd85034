package org.zoufang.commitment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.zoufang.contract.CommitmentState;
import org.zoufang.shared.EachByItself;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarLaidDown;
import org.zoufang.workcalendar.CalendarReading;

/**
 * Has the days of promises counted anew that were provisional, once the holidays of their year are laid down: when a
 * calendar is approved, and each hour for what was missed then.
 */
@ApplicationScoped
class DueClock {

    private static final List<String> RUNNING = List.of(
            CommitmentState.MADE.name(), CommitmentState.ACCEPTED_BY_OWNER.name(), CommitmentState.DOING.name());

    private final Sql sql;
    private final CalendarReading calendar;
    private final DueRecounting recounting;
    private final ExecutorService executor;

    DueClock(Sql sql, CalendarReading calendar, DueRecounting recounting, ExecutorService executor) {
        this.sql = sql;
        this.calendar = calendar;
        this.recounting = recounting;
        this.executor = executor;
    }

    void laidDown(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarLaidDown news) {
        executor.execute(this::look);
    }

    @Scheduled(every = "1h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        List<Integer> years = calendar.years();
        EachByItself.go(
                "count the day of a promise",
                (after, atOnce) -> provisional(years, after, atOnce),
                recounting::recount);
    }

    private List<UUID> provisional(List<Integer> years, UUID after, int atOnce) {
        return sql.list(
                """
                select id from commitment
                where due_provisional and state = any(?::text[]) and extract(year from due_on)::int = any(?::int[])
                    and id > ? order by id limit ?
                """,
                row -> Sql.id(row, "id"),
                RUNNING,
                years,
                after,
                atOnce);
    }
}
