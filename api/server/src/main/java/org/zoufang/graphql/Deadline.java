package org.zoufang.graphql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Until when a request may run, and the connections to the database that it holds meanwhile. */
final class Deadline {

    private static final Logger LOG = Logger.getLogger(Deadline.class);

    private final long endNanos;
    private final List<PGConnection> held = new ArrayList<>(1);
    private boolean struck;

    Deadline(long endNanos) {
        this.endNanos = endNanos;
    }

    synchronized void took(PGConnection connection) {
        held.add(connection);
    }

    /** Waits while the connection is being cancelled, so that no cancellation hits whoever has it next. */
    synchronized void gaveBack(PGConnection connection) {
        held.remove(connection);
    }

    /** Whether a statement of the request was ended because its time was up. */
    synchronized boolean struck() {
        return struck;
    }

    /** Ends the statement at hand if the time is up. What runs between two statements is met by the next call. */
    void strikeIfOver(long nowNanos) {
        if (nowNanos - endNanos >= 0) {
            strike();
        }
    }

    private synchronized void strike() {
        for (PGConnection connection : held) {
            try {
                struck = true;
                connection.cancelQuery();
            } catch (SQLException e) {
                LOG.warnf(e, "a statement could not be ended");
            }
        }
    }
}
