package org.zoufang.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The database of every {@code @QuarkusTest}: the launcher of the product, on a cluster under {@code target/} that
 * is kept between runs, with a fresh database for each run. Registered for all tests in {@code META-INF/services}.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    /** A test run may lose its data when the machine stops; people's data may not. */
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private Database database;

    @Override
    public Map<String, String> start() {
        Path data = Path.of("target", "test-data").toAbsolutePath();
        DataFolder folder = DataFolder.open(data);
        String name = "run_" + ProcessHandle.current().pid() + "_" + System.nanoTime();
        database = Database.start(folder, 0, name, FAST);
        dropOthers(name, folder);
        Map<String, String> settings = new HashMap<>(database.access().asSettings());
        settings.put("zoufang.data", data.toString());
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }

    private void dropOthers(String name, DataFolder folder) {
        String url = database.access().url().replace("/" + name, "/postgres");
        String password = Passwords.in(folder.postgres().resolve("passwords")).superuser();
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            List<String> old = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "SELECT datname FROM pg_database WHERE datname LIKE 'run\\_%' AND datname <> '" + name + "'")) {
                while (found.next()) {
                    old.add(found.getString(1));
                }
            }
            for (String each : old) {
                statement.execute("DROP DATABASE " + each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("old test databases cannot be dropped", e);
        }
    }
}
