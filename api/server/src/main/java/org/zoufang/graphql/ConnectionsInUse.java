package org.zoufang.graphql;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Tells a request's deadline which connections the request holds. */
@Singleton
class ConnectionsInUse implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ConnectionsInUse.class);

    @Override
    public void onConnectionAcquire(Connection connection) {
        tell(connection, Deadline::took);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        tell(connection, Deadline::gaveBack);
    }

    private static void tell(Connection connection, BiConsumer<Deadline, PGConnection> what) {
        Deadline deadline = Deadlines.current();
        if (deadline != null) {
            try {
                what.accept(deadline, connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                // The database cut it: there is nothing left to end on it. Thrown from here, the pool would count it as
                // one in use for ever, and after as many as it may have nobody would get another.
                LOG.debugf(e, "a connection was cut");
            }
        }
    }
}
