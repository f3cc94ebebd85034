package org.zoufang.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** All problems. */
@ApplicationScoped
class Problems implements PanacheRepositoryBase<Problem, UUID> {

    private final Sql sql;
    private final Clock clock;

    Problems(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The problem, held until the transaction ends, so that two who decide at once decide one after the other. */
    Optional<Problem> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes two who submit the same id wait for each other. */
    void claim(UUID id) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?::text, 0))", row -> null, id.toString());
    }

    /** Stores a new one under the next number of its year. */
    void add(Problem problem) {
        int year = LocalDate.ofInstant(problem.submittedAt, clock.getZone()).getYear();
        int next = sql.one(
                        """
                        insert into problem_number (year, last) values (?, 1)
                        on conflict (year) do update set last = problem_number.last + 1 returning last
                        """,
                        row -> row.getInt("last"),
                        year)
                .orElseThrow();
        problem.number = "%d-%06d".formatted(year, next);
        persist(problem);
    }
}
