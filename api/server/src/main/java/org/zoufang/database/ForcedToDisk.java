package org.zoufang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * What a phone is told is stored must survive a power cut. Whether a commit waits for the disk each connection says for
 * itself ({@code synchronous_commit}); whether the disk is waited for at all, and whether a torn page is mended, is a
 * matter of the whole PostgreSQL (its manual, 19.5 Write Ahead Log).
 */
final class ForcedToDisk {

    private static final Logger LOG = Logger.getLogger(ForcedToDisk.class);

    private ForcedToDisk() {}

    /**
     * Asks a PostgreSQL that is not ours. One that cannot be reached yet is left to the pool, which says so.
     *
     * @throws StartRefusal if it does not force to the disk what it says is stored
     */
    static void require(DatabaseAccess access) {
        List<String> off = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.server().name(), access.server().password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select name from pg_settings"
                        + " where name in ('fsync', 'full_page_writes') and setting <> 'on' order by name")) {
            while (found.next()) {
                off.add(found.getString(1));
            }
        } catch (SQLException unreached) {
            LOG.warnf("the database cannot be asked what it forces to the disk: %s", unreached.getMessage());
        }
        if (!off.isEmpty()) {
            throw new StartRefusal("The PostgreSQL at " + access.url() + " is set to " + String.join(" and ", off)
                    + " = off. After a power cut it may lose what phones were told is stored. Set "
                    + String.join(" and ", off) + " = on in its postgresql.conf, reload it, and start again.");
        }
    }
}
