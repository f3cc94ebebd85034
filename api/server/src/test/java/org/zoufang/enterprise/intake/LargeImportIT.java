package org.zoufang.enterprise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.ImportState;
import org.zoufang.contract.Role;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.enterprise.SearchPlans;
import org.zoufang.official.Caller;

/** The register of a big city. Takes minutes: run with {@code -Dlarge.register=true}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "large.register", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeImportIT {

    private static final int ROWS = 200_000;
    private static final int FIRST = 10_000_000;
    private static final long MB = 1 << 20;
    private static final long ALLOWED_MB = 64;
    private static final Duration SEARCH = Duration.ofMillis(500);

    @TempDir
    Path folder;

    private final SignedInFixture people;
    private final EnterpriseImporting importing;
    private final ImportReading imports;
    private final EnterpriseReading enterprises;
    private final AgroalDataSource database;

    LargeImportIT(
            SignedInFixture people,
            EnterpriseImporting importing,
            ImportReading imports,
            EnterpriseReading enterprises,
            AgroalDataSource database) {
        this.people = people;
        this.importing = importing;
        this.imports = imports;
        this.enterprises = enterprises;
        this.database = database;
    }

    @Test
    @Order(1)
    void twoHundredThousandRowsAreTakenInWithoutHoldingThem() throws Exception {
        // Given
        Caller office = new Caller(
                people.anOfficial(Role.SERVICE_OFFICE).officialId(),
                Set.of(Role.SERVICE_OFFICE),
                null,
                Locale.SIMPLIFIED_CHINESE);
        Path file = written();
        long before = liveMemory();
        long started = System.nanoTime();
        // When
        UUID id;
        try (InputStream content = Files.newInputStream(file)) {
            id = importing.start(office, "全市名单.csv", content);
        }
        long most = 0;
        while (imports.byId(office, id).state() == ImportState.RUNNING) {
            pause(3);
            most = Math.max(most, liveMemory() - before);
            System.out.printf(
                    "import: rows=%d live memory +%d MB%n",
                    imports.byId(office, id).rowsRead(), most / MB);
        }
        // Then
        System.out.printf("import: %d s for %d rows%n", (System.nanoTime() - started) / 1_000_000_000, ROWS);
        assertThat(imports.byId(office, id).added()).isEqualTo(ROWS);
        assertThat(most / MB).isLessThan(ALLOWED_MB);
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(strings = {"铸造", "有限公司", "红星", "云岭红星", "hx", "h", "hongxing", "youxian", "ylhxzz", "9199", "不存在", "1"})
    void everySearchOfTheBigRegisterIsQuick(String typed) throws SQLException {
        // Given
        analysed();
        enterprises.search(typed, 20, null);
        long started = System.nanoTime();
        // When
        String end = enterprises.search(typed, 20, null).pageInfo().endCursor();
        Duration first = Duration.ofNanos(System.nanoTime() - started);
        enterprises.search(typed, 20, end);
        Duration both = Duration.ofNanos(System.nanoTime() - started);
        // Then
        System.out.printf(
                "search %s: first page %d ms, second %d ms%n",
                typed, first.toMillis(), both.minus(first).toMillis());
        assertThat(first).isLessThan(SEARCH);
    }

    @ParameterizedTest
    @Order(3)
    @ValueSource(strings = {"铸造第一", "zzd", "hongxing"})
    void everyRankOfASearchStandsOnAnIndex(String typed) throws SQLException {
        // Given
        analysed();
        // When
        List<String> plans = SearchPlans.of(typed, database);
        // Then
        plans.forEach(plan -> System.out.println(typed + "\n" + plan));
        assertThat(plans).allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan"));
    }

    /** The database counts what it holds by itself within a minute or two of an import. */
    private void analysed() throws SQLException {
        String counted = "select n_live_tup from pg_stat_user_tables"
                + " where relname = 'enterprise' and last_autoanalyze is not null and n_mod_since_analyze < 40000";
        for (int i = 0; i < 200; i++) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(counted)) {
                if (row.next()) {
                    return;
                }
            }
            pause(1);
        }
        throw new AssertionError("the table is not analysed");
    }

    private static void pause(int seconds) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS))
                .join();
    }

    private Path written() throws IOException {
        Path file = folder.resolve("list.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("GBK"))) {
            out.write(String.join(",", ListFixture.HEADING));
            out.newLine();
            for (int i = 0; i < ROWS; i++) {
                out.write(String.join(",", ListFixture.aRow(FIRST + i)));
                out.newLine();
            }
        }
        return file;
    }

    private static long liveMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
