package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.database.DatabaseFixture.aDatabase;
import static org.zoufang.database.DatabaseFixture.asOwner;
import static org.zoufang.database.DatabaseFixture.first;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseIT {
    @TempDir
    private static Path data;

    private static Database database;

    @BeforeAll
    static void open() {
        database = aDatabase(data);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8",
        "log_timezone, UTC"
    })
    void whatIsStoredIsOnTheDiskAndReachedFromThisMachineOnly(String setting, String expected) throws SQLException {
        // Given
        try (Connection connection = asOwner(database.access())) {
            // When
            String value = first(connection, "SHOW " + setting);
            // Then
            assertThat(value).isEqualTo(expected);
        }
    }

    @Test
    void chineseLettersAreLetters() throws SQLException {
        // Given
        try (Connection connection = asOwner(database.access())) {
            // When
            String letter = first(connection, "SELECT '铸' ~ '^[[:alpha:]]$'");
            // Then
            assertThat(letter).isEqualTo("t");
        }
    }

    @Test
    void nobodyIsTrustedWithoutAPassword() throws IOException {
        // Given
        Path rules = data.resolve("postgres/cluster/pg_hba.conf");
        // When
        List<String> active = Files.readAllLines(rules).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        // Then
        assertThat(active).isNotEmpty().allMatch(line -> line.endsWith("scram-sha-256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "zoufang_owner", "zoufang_server", "zoufang_keeper"})
    void aWrongPasswordIsRefused(String user) {
        // Given
        String url = database.access().url();
        // When
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, "wrong"))
                // Then
                .hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest
    @CsvSource({"postgres/passwords, rw-------", "postgres/cluster, rwx------"})
    void passwordsAndDataAreForTheirOwnerOnly(String file, String expected) throws IOException {
        // Given
        Path path = data.resolve(file);
        // When
        String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        // Then
        assertThat(permissions).isEqualTo(expected);
    }

    @Test
    void theChosenPortStandsInAFile() throws IOException {
        // Given
        Path file = data.resolve("postgres/port");
        // When
        String port = Files.readString(file).strip();
        // Then
        assertThat(database.access().url()).contains("127.0.0.1:" + port + "/");
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefused() {
        // Given a database that is open
        // When
        assertThatThrownBy(() -> aDatabase(data))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("in use by another Zoufang server");
    }
}
