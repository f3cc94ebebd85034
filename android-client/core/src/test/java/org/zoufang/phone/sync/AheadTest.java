package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Outbox;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.photo.PhotoQueue;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.store.Settings;
import org.zoufang.phone.sync.RoundReport.End;

/** The next page is asked for while one is written down; what is kept is the same as one after the other. */
class AheadTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void enterprises(int count) {
        for (int number = 0; number < count; number++) {
            JsonObject row = Json.object("{\"name\":\"企业" + number + "\",\"initials\":\"qy\"}");
            server.records().put(Entity.ENTERPRISE, new UUID(7, number), row);
        }
    }

    private String cursor() {
        return phone.store().read(() -> phone.store().settings().get(Setting.CURSOR));
    }

    @Test
    void theNextPageIsAskedForBeforeTheFirstIsWrittenDown() {
        // Given
        enterprises(5);
        server.records().pageSize(2);
        List<String> kept = Collections.synchronizedList(new ArrayList<>());
        server.always((request, wire) -> {
            kept.add(cursor());
            return wire.exchange(request);
        });

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.pulled()).isEqualTo(5);
        assertThat(kept).hasSize(3);
        assertThat(kept.get(1)).isEqualTo(kept.get(0));
        assertThat(kept.get(2)).isNotEqualTo(kept.get(1));
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aPageThatWasAskedForInVainIsAskedForAgainAtTheNextRound() {
        // Given
        enterprises(5);
        server.records().pageSize(2);
        server.next(FakeServer.NONE, FakeServer.LOST);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(End.UNREACHABLE);
        assertThat(phone.store().pack().all(Entity.ENTERPRISE)).hasSize(3);
        phone.sync().run();
        assertThat(phone.store().pack().all(Entity.ENTERPRISE)).hasSize(6);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void whatWasAskedForAPhoneThatWasEmptiedMeanwhileIsNotKept() {
        // Given
        Emptied store = new Emptied();
        PhoneFixture another = new PhoneFixture(store, new MemoryVault(), server, clock, 7);
        another.signIn(2, "right");
        another.sync().run();
        enterprises(5);
        server.records().pageSize(2);
        server.heard().clear();
        store.after = 1;

        // When
        RoundReport report = another.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(server.heard()).hasSizeGreaterThan(4).containsOnly("changes");
        assertThat(another.store().pack().all(Entity.ENTERPRISE)).hasSize(6);
        Oracle.allIsQuiet(server, another);
    }

    /** Its cursor is gone as soon as so many have been kept. */
    private static final class Emptied implements PhoneStore {

        private final PhoneStore store = new MemoryStore();
        private int after;

        @Override
        public Pack pack() {
            return store.pack();
        }

        @Override
        public Outbox outbox() {
            return store.outbox();
        }

        @Override
        public PhotoQueue photos() {
            return store.photos();
        }

        @Override
        public Settings settings() {
            return store.settings();
        }

        @Override
        public <T> T change(Supplier<T> work) {
            String before = store.settings().get(Setting.CURSOR);
            T result = store.change(work);
            boolean kept = !String.valueOf(store.settings().get(Setting.CURSOR)).equals(before);
            if (kept && after-- == 1) {
                store.change(() -> store.settings().put(Setting.CURSOR, null));
            }
            return result;
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return store.read(work);
        }
    }

    @Test
    void whatWentWrongIsSaidAsItIs() {
        assertThatThrownBy(new Ahead(gone -> {
                    throw new IOException("no network");
                })::answer)
                .isInstanceOf(IOException.class)
                .hasMessage("no network");
        assertThatThrownBy(new Ahead(gone -> {
                    throw new IllegalArgumentException("no JSON");
                })::answer)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(new Ahead(gone -> {
                    throw new AssertionError("a fault");
                })::answer)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("a fault");
    }

    @Test
    void whoIsInterruptedWhileHeWaitsSaysSoAndStaysInterrupted() {
        // Given
        CountDownLatch never = new CountDownLatch(1);
        Ahead ahead = new Ahead(gone -> {
            gone.run();
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return new JsonObject();
        });
        Thread.currentThread().interrupt();

        // When / Then
        assertThatThrownBy(ahead::answer).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
    }

    @Test
    void whoIsInterruptedWhileTheQuestionLeavesGoesOn() throws IOException {
        // Given
        Thread.currentThread().interrupt();

        // When
        Ahead ahead = new Ahead(gone -> Json.object("{\"said\":true}"));

        // Then
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Json.flag(ahead.answer(), "said")).isTrue();
    }

    @Test
    void whatNobodyWantsAnyMoreIsWaitedForAndForgotten() {
        // Given
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        Ahead ahead = new Ahead(gone -> {
            gone.run();
            done.add("asked");
            throw new IOException("no network");
        });

        // When
        ahead.abandon();

        // Then
        assertThat(done).containsExactly("asked");
    }
}
