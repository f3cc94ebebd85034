package org.zoufang.problem;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.shared.EachByItself;
import org.zoufang.shared.Sql;

/** Takes up what is on watch (挂账) when its date has come. */
@ApplicationScoped
class WatchList {

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
        EachByItself.go("take up a problem", this::come, ending::end);
    }

    private List<UUID> come(UUID after, int atOnce) {
        return sql.list(
                "select id from problem where state = 'WATCHED' and watch_on <= ? and id > ? order by id limit ?",
                row -> Sql.id(row, "id"),
                steps.today(),
                after,
                atOnce);
    }
}
