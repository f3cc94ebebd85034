package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Eight write of one firm while one pairing with it ends, one begins and one goes on. */
@QuarkusTest
class PackRaceIT {

    private static final int WRITERS = 8;
    private static final int EACH = 40;

    private final Rows rows;
    private final Rights rights;
    private final ChangeReading reading;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);

    PackRaceIT(Rows rows, Rights rights, ChangeReading reading) {
        this.rows = rows;
        this.rights = rights;
        this.reading = reading;
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoLosesItKeepsNothingAndWhoHoldsOrGetsItMissesNothing() throws Exception {
        // Given
        UUID firm = rows.enterprise();
        UUID lead = rows.official();
        UUID visit = rows.visit(firm, lead);
        Follower losing = new Follower(rows.official());
        Follower staying = new Follower(rows.official());
        Follower getting = new Follower(rows.official());
        UUID pairing = rights.pairs(losing.official, firm);
        rights.pairs(staying.official, firm);
        List.of(losing, staying, getting).forEach(Follower::contact);
        Set<UUID> written = ConcurrentHashMap.newKeySet();
        written.add(visit);
        // When
        List<Future<?>> writers = write(visit, lead, written);
        Future<?> follows = threads.submit(() -> until(writers, staying));
        awaitHalf(written, losing, getting);
        rights.ends(pairing);
        losing.hasLost = true;
        rights.pairs(getting.official, firm);
        until(writers, losing, getting);
        for (Future<?> writer : writers) {
            writer.get();
        }
        follows.get();
        List.of(losing, staying, getting).forEach(Follower::contact);
        // Then
        assertThat(written).hasSize(WRITERS * EACH + 1);
        assertThat(losing.phone.ids()).isEmpty();
        assertThat(losing.leaked).isEmpty();
        assertThat(losing.seen).isNotEmpty();
        assertThat(staying.phone.ids()).isEqualTo(written);
        assertThat(getting.phone.ids()).isEqualTo(written);
    }

    private List<Future<?>> write(UUID visit, UUID lead, Set<UUID> written) {
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(threads.submit(() -> {
                for (int i = 0; i < EACH; i++) {
                    written.add(rows.note(visit, lead, "同时写"));
                }
            }));
        }
        return writers;
    }

    private static void awaitHalf(Set<UUID> written, Follower... followers) {
        while (written.size() < WRITERS * EACH / 2) {
            List.of(followers).forEach(Follower::contact);
        }
    }

    private static void until(List<Future<?>> writers, Follower... followers) {
        while (!writers.stream().allMatch(Future::isDone)) {
            List.of(followers).forEach(Follower::contact);
        }
    }

    private final class Follower {

        private final UUID official;
        private final HeldPack phone;
        private final List<Change> seen = new ArrayList<>();
        private final List<Change> leaked = new ArrayList<>();
        private boolean hasLost;

        Follower(UUID official) {
            this.official = official;
            this.phone = new HeldPack(reading, rights, official);
        }

        void contact() {
            List<Change> came =
                    phone.contact().stream().filter(change -> !change.deleted()).toList();
            (hasLost ? leaked : seen).addAll(came);
        }
    }
}
