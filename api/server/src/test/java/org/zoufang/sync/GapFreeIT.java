package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.SchemaVersion;

/** Eight write while one follows {@code seq > last}. A plain sequence shows what would be missed. */
@QuarkusTest
class GapFreeIT {

    private static final int WRITERS = 8;
    private static final int EACH = 60;

    private final Rows rows;
    private final ChangeReading reading;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    GapFreeIT(Rows rows, ChangeReading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void aReaderOfTheFeedMissesNothingWhileEightWrite() throws Exception {
        // Given
        UUID lead = rows.official();
        UUID visit = rows.visit(rows.enterprise(), lead);
        Set<UUID> written = ConcurrentHashMap.newKeySet();
        Set<UUID> seen = new HashSet<>();
        String[] cursor = {
            reading.after(Rows.caller(lead), null, null, SchemaVersion.NOW).cursor()
        };
        // When
        race(writer -> written.add(rows.note(visit, lead, "同时写" + writer)), () -> follow(lead, cursor, seen));
        // Then
        assertThat(written).hasSize(WRITERS * EACH);
        assertThat(seen).containsAll(written);
    }

    @Test
    void aReaderOfAPlainSequenceDoesMissSome() throws Exception {
        // Given the trail, whose ids come from a plain sequence: one takes its number first and commits last
        String run = UUID.randomUUID().toString();
        CountDownLatch numbered = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        // When
        Future<?> slow = other.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
            note(run);
            numbered.countDown();
            return read.await(30, TimeUnit.SECONDS);
        }));
        assertThat(numbered.await(30, TimeUnit.SECONDS)).isTrue();
        QuarkusTransaction.requiringNew().run(() -> note(run));
        List<Long> seen = new ArrayList<>(after(run, 0));
        read.countDown();
        slow.get();
        other.shutdown();
        seen.addAll(after(run, seen.get(0)));
        // Then
        assertThat(rows.number("select count(*) from trail where entity_id = ?", run))
                .isEqualTo(2);
        assertThat(seen).hasSize(1);
    }

    private void note(String run) {
        rows.sql("insert into trail (at, action, entity, entity_id) values (now(), 'TEST', 'SEQUENCE', ?)", run);
    }

    private List<Long> after(String run, long last) {
        return rows.numbers("select id from trail where entity = 'SEQUENCE' and entity_id = ? and id > ?", run, last);
    }

    private void follow(UUID reader, String[] cursor, Set<UUID> seen) {
        ChangePage page = reading.after(Rows.caller(reader), cursor[0], null, SchemaVersion.NOW);
        page.changes().forEach(change -> seen.add(change.id()));
        cursor[0] = page.cursor();
        while (page.more()) {
            page = reading.after(Rows.caller(reader), cursor[0], null, SchemaVersion.NOW);
            page.changes().forEach(change -> seen.add(change.id()));
            cursor[0] = page.cursor();
        }
    }

    private void race(Consumer<Integer> write, Runnable follow) throws InterruptedException, ExecutionException {
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writers.add(threads.submit(() -> {
                for (int i = 0; i < EACH; i++) {
                    write.accept(number);
                }
            }));
        }
        while (!writers.stream().allMatch(Future::isDone)) {
            follow.run();
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        follow.run();
    }
}
