package org.zoufang.problem;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** Looks at all that is overdue, and has orders issued: each problem by itself, so that one that fails keeps none back. */
@ApplicationScoped
class SupervisionClock {

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;
    private final ProblemSteps steps;
    private final SupervisionIssuing issuing;

    SupervisionClock(Sql sql, ProblemSteps steps, SupervisionIssuing issuing) {
        this.sql = sql;
        this.steps = steps;
        this.issuing = issuing;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        UUID last = BEFORE_ALL;
        List<UUID> some;
        do {
            some = overdue(last);
            some.forEach((UUID id) -> issuing.byTheClock(id));
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == AT_ONCE);
    }

    private List<UUID> overdue(UUID after) {
        return sql.list(
                "select id from problem where due_on < ? and state = any(?::text[]) and id > ? order by id limit ?",
                row -> Sql.id(row, "id"),
                steps.today(),
                ProblemReading.HANDLED.stream().map(Enum::name).toList(),
                after,
                AT_ONCE);
    }
}
