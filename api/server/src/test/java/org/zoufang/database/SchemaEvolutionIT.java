package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.database.DatabaseFixture.asOwner;
import static org.zoufang.database.DatabaseFixture.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema grows and never loses: a migration that has landed stays as it is, and the data of each earlier release
 * (recorded in {@code evolution/data-after-V….sql}) comes through to the newest schema whole.
 */
class SchemaEvolutionIT {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path LANDED = Path.of("../contract/src/main/resources/org/zoufang/contract/migrations.sha256");
    private static final Path RECORDED = Path.of("src/test/resources/evolution/data-after-V8.sql");
    private static final String RECORDED_VERSION = "8";

    @TempDir
    static Path folder;

    private static Database database;

    @BeforeAll
    static void start() {
        database = Database.start(DataFolder.open(folder), 0, "evolution", Map.of("fsync", "off"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aLandedMigrationIsNeverEdited() throws IOException {
        assertThat(hashes())
                .as("a landed migration was edited; a new one adds its line `hash  name` to migrations.sha256")
                .isEqualTo(landed());
    }

    @Test
    void anEditedMigrationIsNoticed() throws IOException {
        Map<String, String> hashes = hashes();
        hashes.put("V1__official.sql", sha256("create table official ()"));
        assertThat(hashes).isNotEqualTo(landed());
    }

    @Test
    void dataOfAnEarlierReleaseComesThroughWhole() throws Exception {
        // Given
        Map<String, Long> before = recordedData();
        // When
        migrate("classpath:db/migration", null);
        // Then
        assertThat(rows(before)).isEqualTo(before);
    }

    @Test
    void aMigrationThatLosesRowsIsNoticed() throws Exception {
        // Given
        Map<String, Long> before = recordedData();
        // When
        migrate("filesystem:src/test/resources/evolution/bad", null);
        // Then
        assertThat(rows(before)).isNotEqualTo(before);
    }

    private static Map<String, Long> recordedData() throws Exception {
        try (Connection owner = asOwner(database.access())) {
            run(owner, "drop schema public cascade; create schema public");
            migrate("classpath:db/migration", RECORDED_VERSION);
            run(owner, Files.readString(RECORDED));
            Map<String, Long> recorded = rows(owner, tables(owner));
            assertThat(recorded).as("every table has recorded rows").doesNotContainValue(0L);
            return recorded;
        }
    }

    private static void migrate(String more, String target) {
        var configuration = Flyway.configure()
                .dataSource(
                        database.access().url(),
                        database.access().owner().name(),
                        database.access().owner().password())
                .placeholders(Map.of(
                        "server", database.access().server().name(),
                        "keeper", database.access().keeper().name()))
                .locations("classpath:db/migration", more);
        if (target != null) {
            // what is made anew whenever it changes fits the newest tables, not these
            configuration.target(target).ignoreMigrationPatterns("repeatable:*").repeatableSqlMigrationPrefix("NONE");
        }
        configuration.load().migrate();
    }

    private static Map<String, Long> rows(Map<String, Long> before) throws SQLException {
        try (Connection owner = asOwner(database.access())) {
            return rows(owner, before.keySet());
        }
    }

    private static Map<String, Long> rows(Connection owner, Iterable<String> tables) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables) {
            rows.put(table, Long.parseLong(DatabaseFixture.first(owner, "select count(*) from " + table)));
        }
        return rows;
    }

    private static Iterable<String> tables(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                        + " and table_name not like 'flyway%'")) {
            Map<String, String> names = new TreeMap<>();
            while (found.next()) {
                names.put(found.getString(1), "");
            }
            return names.keySet();
        }
    }

    private static Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("V"))
                    .toList()) {
                hashes.put(file.getFileName().toString(), sha256(Files.readString(file)));
            }
        }
        return hashes;
    }

    private static Map<String, String> landed() throws IOException {
        Map<String, String> landed = new TreeMap<>();
        for (String line : Files.readAllLines(LANDED)) {
            String[] parts = line.split("  ", 2);
            landed.put(parts[1], parts[0]);
        }
        return landed;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
