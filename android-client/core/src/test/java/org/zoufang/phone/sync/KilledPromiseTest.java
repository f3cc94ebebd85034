package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.CommitmentWords;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.MortalStore;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;

/** The phone dies after, or just before, every durable step between a note and a promise kept. */
class KilledPromiseTest {

    private final LocalDate due = LocalDate.of(2026, 12, 31);
    private MutableClock clock;
    private FakeServer server;
    private MortalStore store;
    private MemoryVault vault;
    private PhoneFixture phone;
    private int starts;
    private UUID visit;
    private UUID note;

    private void begin() {
        clock = MutableClock.atWork();
        server = PhoneFixture.aServer(clock);
        store = new MortalStore(new MemoryStore());
        vault = new MemoryVault();
        start();
        phone.signIn(1, "right");
        phone.sync().run();
        visit = phone.beginVisit();
        note = phone.write(visit, "月底前把门前路修好");
    }

    private void start() {
        // a phone that starts again does not make the same ids again
        phone = new PhoneFixture(store, vault, server, clock, ++starts);
    }

    /** What the person does, from wherever the phone stands now. */
    private void goOn() {
        if (phone.commitments().all().isEmpty()) {
            phone.promising().begin(visit, note);
        }
        CommitmentView promise = phone.commitments().all().get(0);
        if (promise.draft()) {
            phone.promising()
                    .say(promise.id(), new CommitmentWords(promise.words().text(), "王厂长", null, due, List.of()));
            phone.promising().send(promise.id());
        }
        settle();
        if (phone.commitments().all().get(0).state() == CommitmentState.ACCEPTED_BY_OWNER) {
            phone.keeping().fulfil(promise.id(), "路已修好");
        }
        settle();
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            phone.sync().run();
            clock.pass(Duration.ofMinutes(2));
        }
    }

    @Test
    void inTheEndItIsThereOnceAndNothingWaits() {
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
                    goOn();
                } catch (MortalStore.Killed e) {
                    reached = true;
                    store.live();
                    start();
                    goOn();
                }

                // Then
                assertThat(server.records().rows().values())
                        .filteredOn(row -> row.entity() == Entity.COMMITMENT)
                        .as("killed at step %d, %s", deadly, before)
                        .singleElement()
                        .satisfies(row ->
                                assertThat(Json.text(row.document(), "state")).isEqualTo("FULFILLED"));
                assertThat(phone.outbox().entries()).isEmpty();
            }
        }
        assertThat(deadly).isGreaterThan(6);
    }
}
