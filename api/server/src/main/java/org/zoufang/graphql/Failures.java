package org.zoufang.graphql;

import java.util.UUID;
import org.jboss.logging.Logger;
import org.zoufang.shared.Ids;

/** What nobody foresaw: the log keeps the whole under an id, the client gets the id and nothing else. */
final class Failures {

    static final String CODE = "INTERNAL";

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /** Logs it and returns what to tell the client. */
    static String record(Object where, Throwable failure) {
        UUID id = Ids.next();
        LOG.errorf(failure, "graphql failure id=%s path=%s", id, where);
        return "The server failed; the log has it under " + id;
    }

    /** As above, where there is a message and no exception. */
    static String record(Object where, String message) {
        UUID id = Ids.next();
        LOG.errorf("graphql failure id=%s path=%s message=%s", id, where, message);
        return "The server failed; the log has it under " + id;
    }
}
