package org.zoufang.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.zoufang.backup.Manifest.DatabaseKind;
import org.zoufang.backup.Manifest.DatabasePart;

/** What a backup has to know of the database: which life it is in, by which migrations it was made, which photos it knows. */
final class DatabaseFacts {

    private static final int MAJOR = 10_000;

    private DatabaseFacts() {}

    static DatabasePart read(Connection connection, DatabaseKind kind) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counter = statement.executeQuery("select epoch::text, seq,"
                        + " current_setting('server_version_num')::integer / " + MAJOR + " from change_counter")) {
            counter.next();
            return new DatabasePart(
                    kind, counter.getInt(3), schema(connection), counter.getString(1), counter.getLong(2), null, null);
        }
    }

    /** The version of the newest migration. */
    static String schema(Connection connection) throws SQLException {
        return texts(connection, "select version from flyway_schema_history where success and version is not null")
                .stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion)
                .orElseThrow(() -> new BackupRefusal("The database was never migrated: no server has run on it yet."));
    }

    /** The SHA-256 of every photo whose bytes were stored. */
    static List<String> photos(Connection connection) throws SQLException {
        return texts(connection, "select sha256 from photo_blob order by sha256");
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
