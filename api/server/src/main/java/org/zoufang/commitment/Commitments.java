package org.zoufang.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** All promises. */
@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private final Sql sql;
    private final Clock clock;

    Commitments(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The promise, held until the transaction ends, so that two who decide at once decide one after the other. */
    Optional<Commitment> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes two who write down the same id wait for each other. */
    void claim(UUID id) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?::text, 0))", row -> null, id.toString());
    }

    /** Stores a new one under the next number of its year. */
    void add(Commitment commitment) {
        int year = LocalDate.ofInstant(commitment.recordedAt, clock.getZone()).getYear();
        int next = sql.one(
                        """
                        insert into commitment_number (year, last) values (?, 1)
                        on conflict (year) do update set last = commitment_number.last + 1 returning last
                        """,
                        row -> row.getInt("last"),
                        year)
                .orElseThrow();
        commitment.number = "%d-%06d".formatted(year, next);
        persist(commitment);
    }
}
