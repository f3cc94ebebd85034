package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeRecords;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.MortalStore;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;

/**
 * Laws 9 and 10: a server restored from yesterday gets yesterday's work back, and nothing is lost while the copy is made
 * anew, wherever the phone dies on the way.
 */
class KilledResyncTest {

    private MutableClock clock;
    private FakeServer server;
    private MortalStore store;
    private MemoryVault vault;
    private PhoneFixture phone;
    private UUID stored;
    private UUID lost;
    private UUID unsent;

    private void begin() {
        clock = MutableClock.atWork();
        server = PhoneFixture.aServer(clock);
        for (int i = 10; i < 15; i++) {
            server.records().put(Entity.ENTERPRISE, new UUID(2, i), Json.object("{\"name\":\"企业" + i + "\"}"));
        }
        store = new MortalStore(new MemoryStore());
        vault = new MemoryVault();
        start();
        phone.signIn(1, "right");
        UUID visit = phone.beginVisit();
        stored = phone.write(visit, "昨天写的");
        phone.sync().run();
        FakeRecords yesterday = server.records().backup();
        lost = phone.write(visit, "备份以后写的");
        phone.sync().run();
        unsent = phone.write(visit, "还没送出");
        server.records().restore(yesterday);
        server.records().applied().keySet().removeIf(id -> true);
        server.records().pageSize(2);
    }

    private void start() {
        phone = new PhoneFixture(store, vault, server, clock, 5);
    }

    @Test
    void aSnapshotKilledAtAnyStepGoesOnAndGivesTheServerItsWorkBack() {
        int deadly = 0;
        boolean reached = true;
        while (reached) {
            deadly++;
            for (boolean before : new boolean[] {false, true}) {
                // Given
                begin();
                store.dieAt(deadly, before);

                // When
                reached = false;
                try {
                    phone.sync().run();
                } catch (MortalStore.Killed e) {
                    reached = true;
                }

                // Then
                store.live();
                start();
                for (int round = 0; round < 4; round++) {
                    phone.sync().run();
                    clock.pass(Duration.ofMinutes(2));
                }
                for (UUID note : new UUID[] {stored, lost, unsent}) {
                    assertThat(server.records().document(note))
                            .as("killed at step %d, before: %s", deadly, before)
                            .isPresent();
                }
                assertThat(phone.outbox().entries()).isEmpty();
                Oracle.equal(server, phone);
            }
        }
        assertThat(deadly).as("steps there were").isGreaterThan(8);
    }

    @Test
    void whileTheSnapshotIsGatheredTheOldCopyStaysInUse() {
        // Given
        begin();
        server.next(FakeServer.NONE, FakeServer.NONE, FakeServer.NONE, FakeServer.LOST);

        // When
        phone.sync().run();

        // Then
        assertThat(store.pack().row(Entity.NOTE, stored)).isPresent();
        assertThat(store.pack().row(Entity.NOTE, lost)).isPresent();
    }
}
