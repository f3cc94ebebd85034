package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.MortalStore;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;

/** The phone dies after, or just before, every durable step there is. */
class KilledPhoneTest {

    @TempDir
    Path folder;

    private MutableClock clock;
    private FakeServer server;
    private MortalStore store;
    private MemoryVault vault;
    private PhoneFixture phone;

    private void begin() {
        clock = MutableClock.atWork();
        server = PhoneFixture.aServer(clock);
        store = new MortalStore(new MemoryStore());
        vault = new MemoryVault();
        start();
        phone.signIn(1, "right");
        phone.sync().run();
    }

    private void start() {
        phone = new PhoneFixture(store, vault, server, clock, 5);
    }

    /** What a person does on a visit; each act is one durable step. */
    private List<Runnable> acts(UUID[] visit) {
        List<Runnable> acts = new ArrayList<>();
        acts.add(() -> visit[0] = phone.beginVisit());
        acts.add(() -> phone.visits().setPurpose(visit[0], "了解生产"));
        acts.add(() -> phone.progress().arrive(visit[0]));
        acts.add(() -> phone.write(visit[0], "第一条"));
        acts.add(() -> phone.write(visit[0], "第二条"));
        acts.add(() -> photo(visit[0]));
        acts.add(() -> phone.progress().end(visit[0]));
        return acts;
    }

    private void photo(UUID visit) {
        try {
            File file = Files.write(folder.resolve("p.jpg"), new byte[600_000]).toFile();
            phone.photos().attach(visit, file, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle() {
        for (int i = 0; i < 4; i++) {
            phone.sync().run();
            phone.uploads().run();
            clock.pass(java.time.Duration.ofMinutes(2));
        }
    }

    @Test
    void whatWasTypedBeforeTheKillIsThereAndNothingElse() {
        for (int step = 2; step <= 7; step++) {
            // Given
            begin();
            UUID[] visit = new UUID[1];
            List<Runnable> acts = acts(visit);
            acts.get(0).run();
            store.dieAt(step - 1, step % 2 == 0);

            // When
            int done = 1;
            boolean killed = false;
            for (Runnable act : acts.subList(1, acts.size())) {
                try {
                    act.run();
                    done++;
                } catch (MortalStore.Killed e) {
                    killed = true;
                    done += step % 2 == 0 ? 0 : 1;
                    break;
                }
            }

            // Then
            assertThat(killed).isTrue();
            store.live();
            start();
            var view = phone.visit(visit[0]);
            int seen = 1
                    + (view.purpose() == null ? 0 : 1)
                    + (view.arrivedAt() == null ? 0 : 1)
                    + view.notes().size()
                    + view.photos().size()
                    + (view.leftAt() == null ? 0 : 1);
            assertThat(seen).as("killed at step " + step).isEqualTo(done);
        }
    }

    @Test
    void aRoundKilledAtAnyStepGoesOnAndLosesNothing() {
        int deadly = 0;
        boolean reached = true;
        while (reached) {
            deadly++;
            for (boolean before : new boolean[] {false, true}) {
                // Given
                begin();
                UUID[] visit = new UUID[1];
                acts(visit).forEach(Runnable::run);
                server.records().put(Entity.ENTERPRISE, new UUID(2, 3), Json.object("{\"name\":\"新来的\"}"));
                store.dieAt(deadly, before);

                // When
                reached = false;
                try {
                    phone.sync().run();
                    phone.uploads().run();
                } catch (MortalStore.Killed e) {
                    reached = true;
                }

                // Then
                store.live();
                start();
                settle();
                Oracle.allIsQuiet(server, phone);
                assertThat(phone.visit(visit[0]).notes()).hasSize(2);
                assertThat(server.uploads().stored()).hasSize(1);
            }
        }
        assertThat(deadly).as("steps there were").isGreaterThan(6);
    }
}
