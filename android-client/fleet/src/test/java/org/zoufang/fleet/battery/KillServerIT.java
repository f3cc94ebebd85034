package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server, its PostgreSQL, or one of PostgreSQL's workers is killed (-9) at any moment while phones work. */
@ExtendWith(CityExtension.class)
class KillServerIT {

    private static final List<String> PEOPLE = List.of("leader", "office", "office2");
    private static final int LONGEST_MILLIS = 1_500;

    private final Ledger ledger = new Ledger();
    private final City city;
    private final Random random = new Random(Size.seed());
    private final List<Watched> phones = new ArrayList<>();

    KillServerIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void phones() throws IOException {
        for (String person : PEOPLE) {
            phones.add(city.phone(person, ledger));
        }
    }

    @AfterEach
    void end() {
        phones.forEach(Watched::close);
    }

    private interface Kill {
        void now() throws Exception;
    }

    @Test
    void theServerIsKilledAndStartedAgain() throws Exception {
        under("kill -9 of the server", () -> {
            city.server().kill();
            city.server().start();
        });
    }

    @Test
    void postgresqlIsKilledAndTheServerStartedAgain() throws Exception {
        under("kill -9 of PostgreSQL", () -> {
            killed(Long.parseLong(Files.readAllLines(postmaster()).get(0).strip()));
            Watched.pause(random.nextInt(300));
            city.server().kill();
            city.server().start();
        });
    }

    @Test
    void oneOfPostgresqlsWorkersIsKilledAndTheServerGoesOn() throws Exception {
        under("kill -9 of one of PostgreSQL's workers", () -> {
            killed(aWorker());
            Watched.pause(500);
        });
    }

    private void under(String name, Kill kill) throws Exception {
        int times = Size.of("kills", 3, 300);
        for (int time = 0; time < times; time++) {
            List<Busy> busy = phones.stream()
                    .map(phone -> new Busy(phone, random.nextLong()))
                    .toList();
            busy.forEach(Busy::start);
            Watched.pause(random.nextInt(LONGEST_MILLIS));
            kill.now();
            Watched.pause(200);
            for (Busy one : busy) {
                one.end();
            }
            phones.forEach(Watched::settle);
        }
        phones.forEach(Watched::settle);
        Tally.note(name, times, city.judge(ledger, phones.toArray(Watched[]::new)), Long.toString(Size.seed()));
    }

    private Path postmaster() {
        return city.server().data().resolve("postgres/cluster/postmaster.pid");
    }

    /** One that serves the server: a kill of it makes PostgreSQL begin anew by itself. */
    private long aWorker() throws Exception {
        try (Connection connection = TruthReading.connect(city.server().data());
                Statement statement = connection.createStatement();
                ResultSet pid = statement.executeQuery(
                        "select pid from pg_stat_activity where usename = 'zoufang_server' order by random() limit"
                                + " 1")) {
            assertThat(pid.next()).isTrue();
            return pid.getLong(1);
        }
    }

    private void killed(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        assertThat(process.info().command().orElse("")).contains("postgres");
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }
}
