package org.zoufang.problem;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** Takes up what is on watch (挂账) when its date has come: each by itself, so that one that fails keeps none back. */
@ApplicationScoped
class WatchList {

    private static final int AT_ONCE = 1_000;

    private final Sql sql;
    private final ProblemSteps steps;
    private final WatchEnding ending;

    WatchList(Sql sql, ProblemSteps steps, WatchEnding ending) {
        this.sql = sql;
        this.steps = steps;
        this.ending = ending;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUp() {
        sql.list(
                        "select id from problem where state = 'WATCHED' and watch_on <= ? order by watch_on, id limit ?",
                        row -> Sql.id(row, "id"),
                        steps.today(),
                        AT_ONCE)
                .forEach((UUID id) -> ending.end(id));
    }
}
