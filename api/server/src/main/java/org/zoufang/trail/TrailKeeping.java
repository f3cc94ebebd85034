package org.zoufang.trail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.zoufang.shared.ZoufangConfig;

/**
 * Keeps the trail as long as is configured (网络安全法 art. 21: six months at least) and no longer. It works as the
 * database's keeper, who can make the months to come and drop whole expired ones, and is itself on the trail. Where it
 * does not run, the trail goes on being written; it only grows.
 */
@ApplicationScoped
public class TrailKeeping {

    private static final Logger LOG = Logger.getLogger(TrailKeeping.class);
    private static final int MONTHS_AHEAD = 3;

    private final ZoufangConfig config;
    private final String url;

    TrailKeeping(ZoufangConfig config, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.config = config;
        this.url = url;
    }

    /**
     * What one run did.
     *
     * @param made how many months were made
     * @param dropped the months that were dropped, such as {@code trail_2023_05}
     */
    public record Kept(int made, List<String> dropped) {}

    /**
     * Makes the months to come and drops the expired ones that no auditor holds.
     *
     * @throws IllegalStateException if the database's keeper cannot work, with what to do
     */
    public Kept keep() {
        try (Connection keeper = DriverManager.getConnection(
                url,
                config.database().keeperUsername(),
                config.database().keeperPassword().orElse(""))) {
            return new Kept(make(keeper), drop(keeper));
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the keeper " + config.database().keeperUsername()
                            + " could not keep the trail; in a PostgreSQL of your own it must have been made and"
                            + " zoufang.database.keeper-password be set (docs/operate/install.md)",
                    e);
        }
    }

    @Scheduled(every = "24h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        try {
            Kept kept = keep();
            LOG.infof("trail kept made=%d dropped=%s", kept.made(), kept.dropped());
        } catch (IllegalStateException e) {
            LOG.warn("trail not kept: it goes on being written, and tried again in a day", e);
        }
    }

    private static int make(Connection keeper) throws SQLException {
        try (PreparedStatement statement = keeper.prepareStatement("select trail_make_months(?)")) {
            statement.setInt(1, MONTHS_AHEAD);
            try (ResultSet made = statement.executeQuery()) {
                made.next();
                return made.getInt(1);
            }
        }
    }

    private List<String> drop(Connection keeper) throws SQLException {
        List<String> dropped = new ArrayList<>();
        try (PreparedStatement statement = keeper.prepareStatement("select trail_drop_expired(?)")) {
            statement.setInt(1, config.trail().keepMonths());
            try (ResultSet months = statement.executeQuery()) {
                while (months.next()) {
                    dropped.add(months.getString(1));
                }
            }
        }
        return dropped;
    }
}
