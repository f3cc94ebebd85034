package org.zoufang.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** All hazards. */
@ApplicationScoped
class Hazards implements PanacheRepositoryBase<Hazard, UUID> {

    private final Sql sql;
    private final Clock clock;

    Hazards(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The hazard, held until the transaction ends, so that two who decide at once decide one after the other. */
    Optional<Hazard> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes two who report the same id wait for each other. */
    void claim(UUID id) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?::text, 0))", row -> null, id.toString());
    }

    /** Stores a new one under the next number of its year. */
    void add(Hazard hazard) {
        int year = LocalDate.ofInstant(hazard.reportedAt, clock.getZone()).getYear();
        int next = sql.one(
                        """
                        insert into hazard_number (year, last) values (?, 1)
                        on conflict (year) do update set last = hazard_number.last + 1 returning last
                        """,
                        row -> row.getInt("last"),
                        year)
                .orElseThrow();
        hazard.number = "YH%d-%05d".formatted(year, next);
        persist(hazard);
    }
}
