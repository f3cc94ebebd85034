package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.database.DatabaseFixture.aDatabase;
import static org.zoufang.database.DatabaseFixture.asOwner;
import static org.zoufang.database.DatabaseFixture.first;
import static org.zoufang.database.DatabaseFixture.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseStartIT {
    @TempDir
    private Path data;

    @Test
    void whatWasStoredBeforeAKillIsThereAfterTheNextStart() throws IOException, InterruptedException, SQLException {
        // Given
        Process server = aProcess();
        String url = firstLine(server);
        String password = Passwords.in(data.resolve("postgres/passwords")).owner();
        try (Connection connection = DriverManager.getConnection(url, DatabaseUsers.OWNER, password)) {
            run(connection, "CREATE TABLE kept (word text)");
            run(connection, "INSERT INTO kept VALUES ('走访')");
        }
        ProcessHandle left = postgres();
        server.destroyForcibly().waitFor();
        assertThat(left.isAlive()).isTrue();
        // When
        try (Database database = aDatabase(data);
                Connection connection = asOwner(database.access())) {
            // Then
            assertThat(first(connection, "SELECT word FROM kept")).isEqualTo("走访");
            assertThat(postgres().pid()).isNotEqualTo(left.pid());
        }
    }

    @Test
    void anOrderlyStopLeavesNoPostgresBehind() throws IOException {
        // Given
        Database database = aDatabase(data);
        // When
        database.close();
        // Then
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void aStaleProcessNumberOfSomebodyElseIsLeftAlone() throws IOException {
        // Given
        aDatabase(data).close();
        Process other = new ProcessBuilder("sleep", "60").start();
        Files.writeString(data.resolve("postgres/cluster/postmaster.pid"), other.pid() + "\n/elsewhere\n0\n1\n\n\n");
        // When
        boolean leftover = LeftoverPostgres.runsOn(data.resolve("postgres/cluster"));
        // Then
        assertThat(leftover).isFalse();
        other.destroy();
    }

    @Test
    void oneThatWasKilledAndWhoseNumberNobodyTookBackDoesNotBlockTheStart() throws Exception {
        // Given a dead process called postgres, whose parent does not ask how it ended
        aDatabase(data).close();
        Path number = data.resolve("dead");
        Path program = Files.createDirectories(data.resolve("bin")).resolve("postgres");
        Files.createSymbolicLink(program, Path.of("/bin/sleep"));
        Process parent = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$0\" 0.2 & echo $! > \"$1\"; exec sleep 60",
                        program.toString(),
                        number.toString())
                .start();
        Path dead = data.resolve("postgres/cluster/postmaster.pid");
        Path stat = Path.of("/proc", awaited(number), "stat");
        while (!Files.readString(stat).contains("(postgres) Z")) {
            Thread.sleep(20);
        }
        Files.writeString(dead, Files.readString(number).strip() + "\n" + data + "\n0\n1\n\n\n");
        // When
        LeftoverPostgres.awaitEnd(data.resolve("postgres/cluster"), Duration.ofMillis(300));
        // Then
        assertThat(dead).doesNotExist();
        parent.destroyForcibly();
        aDatabase(data).close();
    }

    private static String awaited(Path file) throws Exception {
        while (!Files.exists(file) || Files.readString(file).isBlank()) {
            Thread.sleep(20);
        }
        return Files.readString(file).strip();
    }

    @Test
    void dataOfAnotherMajorVersionIsRefusedWithASentence() throws IOException {
        // Given
        Path cluster = Files.createDirectories(data.resolve("postgres/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        // When
        assertThatThrownBy(() -> aDatabase(data))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("written by PostgreSQL 17")
                .hasMessageContaining("brings PostgreSQL 18");
    }

    @Test
    void aDatabaseOfTheOperatorsOwnStartsNone() {
        // Given
        String url = "jdbc:postgresql://db.example/zoufang";
        // When
        try (Database database = Database.open(DatabaseFixture.settings(Map.of(
                "zoufang.data",
                data.toString(),
                "zoufang.database.url",
                url,
                "zoufang.database.password",
                "secret")))) {
            // Then
            assertThat(database.access().asSettings())
                    .containsEntry("quarkus.datasource.jdbc.url", url)
                    .containsEntry("quarkus.datasource.username", "zoufang_server")
                    .containsEntry("quarkus.datasource.password", "secret");
            assertThat(data.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void whyPostgresDidNotStartIsTold() throws IOException {
        // Given
        aDatabase(data).close();
        Files.writeString(data.resolve("postgres/cluster/postgresql.conf"), "no_such_setting = 1\n");
        // When
        assertThatThrownBy(() -> aDatabase(data))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("no_such_setting");
    }

    private Process aProcess() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        try (BufferedReader reader = process.inputReader()) {
            return reader.readLine();
        }
    }

    private ProcessHandle postgres() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(0)
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
