package org.zoufang.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** Names what a filter of the history chose by its id. */
@ApplicationScoped
public class HistoryNames {

    private final Sql sql;

    HistoryNames(Sql sql) {
        this.sql = sql;
    }

    /** Empty if there is no such enterprise. */
    public Optional<String> enterprise(UUID id) {
        return sql.one("select name from leadership_enterprise where id = ?", row -> row.getString(1), id);
    }

    /** Empty if there is no such official. */
    public Optional<String> official(UUID id) {
        return sql.one("select name from leadership_official where id = ?", row -> row.getString(1), id);
    }
}
