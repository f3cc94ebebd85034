package org.zoufang.sync;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.zoufang.contract.Entity;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.shared.Sql;

/**
 * Makes the stored documents say what a newer release has them say, before the first phone asks. Which rows a phone has
 * to read again after that, its cursor tells.
 */
@ApplicationScoped
class FeedRefreshing {

    private static final Logger LOG = Logger.getLogger(FeedRefreshing.class);

    private final Sql sql;

    FeedRefreshing(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        if (madeIn() < SchemaVersion.NOW) {
            sql.list(FeedSql.LOCK, row -> null);
            // Read again behind the lock: of several servers that start at once one does it.
            int before = madeIn();
            int rows = makeAnew(SchemaVersion.grown(before, SchemaVersion.NOW));
            sql.change("update change_counter set documents = greatest(documents, ?)", SchemaVersion.NOW);
            LOG.infof("feed documents made anew rows=%d version=%d", rows, SchemaVersion.NOW);
        }
    }

    /** Makes the documents of these kinds of row anew; the counter must be held. */
    int makeAnew(Set<Entity> kinds) {
        int rows = 0;
        for (Entity kind : kinds) {
            rows += sql.change(FeedSql.MAKE_ANEW, kind);
        }
        return rows;
    }

    private int madeIn() {
        return sql.one("select documents from change_counter", row -> row.getInt(1))
                .orElseThrow();
    }
}
