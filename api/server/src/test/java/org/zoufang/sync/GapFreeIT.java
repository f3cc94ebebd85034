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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Eight write while one follows {@code seq > last}. The same race on a plain sequence shows that it would be seen. */
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
        String[] cursor = {reading.after(Rows.caller(lead), null, null).cursor()};
        // When
        race(writer -> written.add(rows.note(visit, lead, "同时写" + writer)), () -> follow(lead, cursor, seen));
        // Then
        assertThat(written).hasSize(WRITERS * EACH);
        assertThat(seen).containsAll(written);
    }

    @Test
    void aReaderOfAPlainSequenceDoesMissSome() throws Exception {
        // Given the trail, whose ids come from a plain sequence
        String run = UUID.randomUUID().toString();
        Set<Long> seen = new HashSet<>();
        // When
        race(
                writer -> QuarkusTransaction.requiringNew().run(() -> {
                    rows.sql(
                            "insert into trail (at, action, entity, entity_id) values (now(), 'TEST', 'SEQUENCE', ?)",
                            run);
                    rows.sql("select pg_sleep(0.002 * random())");
                }),
                () -> seen.addAll(rows.numbers(
                        "select id from trail where entity = 'SEQUENCE' and entity_id = ? and id > ?",
                        run,
                        seen.stream().mapToLong(Long::longValue).max().orElse(0))));
        // Then
        assertThat(rows.number("select count(*) from trail where entity_id = ?", run))
                .isEqualTo(WRITERS * EACH);
        assertThat(seen).hasSizeLessThan(WRITERS * EACH);
    }

    private void follow(UUID reader, String[] cursor, Set<UUID> seen) {
        ChangePage page = reading.after(Rows.caller(reader), cursor[0], null);
        page.changes().forEach(change -> seen.add(change.id()));
        cursor[0] = page.cursor();
        while (page.more()) {
            page = reading.after(Rows.caller(reader), cursor[0], null);
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
