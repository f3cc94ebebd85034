package org.zoufang.database;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.zoufang.shared.ZoufangConfig;

/** A database in a folder, as the product opens it. */
public final class DatabaseFixture {
    private DatabaseFixture() {}

    public static Database aDatabase(Path data) {
        ReadyPrograms.into(data);
        return Database.open(settings(Map.of("zoufang.data", data.toString())));
    }

    public static ZoufangConfig settings(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(given, "test", 100))
                .withMapping(ZoufangConfig.class)
                .build()
                .getConfigMapping(ZoufangConfig.class);
    }

    public static Connection asOwner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().name(), access.owner().password());
    }

    public static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    public static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
