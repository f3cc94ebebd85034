package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** The bodies that handle what enterprises need: departments, districts, and parks or bodies like them; never the office that dispatches. */
@ApplicationScoped
public class Departments {

    private final Sql sql;

    Departments(Sql sql) {
        this.sql = sql;
    }

    /** Whether a problem may be given to this body: it is not closed and no body that dispatches, leads or oversees. */
    public boolean mayHandle(UUID organisation) {
        return sql.one(
                        "select id from organisation where id = ? and closed_at is null and kind in ('DEPARTMENT', 'DISTRICT')",
                        row -> organisation,
                        organisation)
                .isPresent();
    }
}
