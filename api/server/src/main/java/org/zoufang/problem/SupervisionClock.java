package org.zoufang.problem;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.shared.EachByItself;
import org.zoufang.shared.Sql;

/** Looks at all that is overdue, and has orders issued. */
@ApplicationScoped
class SupervisionClock {

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
        EachByItself.go("supervise a problem", this::overdue, issuing::byTheClock);
    }

    private List<UUID> overdue(UUID after, int atOnce) {
        return sql.list(
                "select id from problem where due_on < ? and state = any(?::text[]) and id > ? order by id limit ?",
                row -> Sql.id(row, "id"),
                steps.today(),
                ProblemReading.HANDLED.stream().map(Enum::name).toList(),
                after,
                atOnce);
    }
}
