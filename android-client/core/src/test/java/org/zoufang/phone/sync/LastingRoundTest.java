package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport.End;

/** The rounds of an app that stays open: after the first, only what moved is looked at. */
class LastingRoundTest {

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final SyncRound round = phone.sync();
    private final UUID visit = phone.beginVisit();
    private File file;
    private UUID photo;

    @BeforeEach
    void aPhotoWhoseBytesTheServerHas() throws IOException {
        file = Files.write(folder.resolve("a.jpg"), new byte[100]).toFile();
        photo = phone.photos()
                .attach(visit, file, new PhotoDrafting.About(null, null, null, null, PhotoSource.CAMERA))
                .id();
        round.run();
        phone.uploads().run();
    }

    private void listedAsStored() {
        JsonObject record = server.records().document(photo).orElseThrow().deepCopy();
        Json.put(record, "state", "STORED");
        server.records().put(Entity.PHOTO, photo, record);
    }

    private void aMonthPasses() {
        clock.pass(Duration.ofDays(31));
        phone.signIn(1, "right");
    }

    @Test
    void aRoundThatForgetsOldWorkGivesThePhotosRoomBackAtOnce() {
        // Given
        listedAsStored();
        round.run();
        boolean before = file.exists();
        aMonthPasses();

        // When
        RoundReport report = round.run();

        // Then
        assertThat(before).isTrue();
        assertThat(report.pulled() + report.applied()).isZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void aRoundThatSettlesTheLastUnsentWorkOfTheVisitGivesItBackToo() {
        // Given
        listedAsStored();
        round.run();
        phone.write(visit, "太长了");
        server.records().refuse(group -> group.contains("太长了") ? Optional.of("TOO_LONG") : Optional.empty());
        aMonthPasses();
        round.run();
        boolean before = file.exists();
        server.records().refuse(group -> Optional.empty());
        phone.mending().retry(phone.outbox().entries().get(0).id());

        // When
        RoundReport report = round.run();

        // Then
        assertThat(before).isTrue();
        assertThat(report.applied()).isEqualTo(1);
        assertThat(report.pulled()).isZero();
        clock.pass(Duration.ofDays(31));
        phone.signIn(1, "right");
        round.run();
        assertThat(file).doesNotExist();
    }

    @Test
    void aRoundThatBringsTheServersListGivesItBackToo() {
        // Given
        aMonthPasses();
        round.run();
        boolean before = file.exists();
        listedAsStored();

        // When
        round.run();

        // Then
        assertThat(before).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void aRoundWithNothingNewAsksOnceAndChangesNothing() {
        // Given
        listedAsStored();
        round.run();
        server.heard().clear();

        // When
        RoundReport report = round.run();

        // Then
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(server.heard()).containsExactly("changes");
        assertThat(file).exists();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aVisitThatLeavesInALaterRoundGoesWithItsPictures() {
        // Given
        phone.write(visit, "后来写的");
        round.run();
        server.records().leave(visit);

        // When
        round.run();

        // Then
        assertThat(phone.reading().visit(visit)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aPhoneOnWhichNobodyEverSignedInAsksNothing() {
        // Given
        PhoneFixture fresh = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 2);
        server.heard().clear();

        // When
        End data = fresh.sync().run().end();
        End photos = fresh.uploads().run().end();

        // Then
        assertThat(data).isEqualTo(End.SIGN_IN_NEEDED);
        assertThat(photos).isEqualTo(End.SIGN_IN_NEEDED);
        assertThat(server.heard()).isEmpty();
    }

    @Test
    void aPhoneWhoseSessionEndedAsksNothingUntilSomebodySignsIn() {
        // Given
        UUID note = phone.write(visit, "还没送出");
        server.sessions().revoke();
        End ended = round.run().end();
        server.heard().clear();

        // When
        End end = round.run().end();

        // Then
        assertThat(ended).isEqualTo(End.SIGN_IN_NEEDED);
        assertThat(end).isEqualTo(End.SIGN_IN_NEEDED);
        assertThat(server.heard()).isEmpty();
        phone.signIn(1, "right");
        round.run();
        assertThat(server.records().document(note)).isPresent();
    }

    @Test
    void aPhoneThatWasKilledWhileItForgotItsPersonAsksNothing() {
        // Given
        phone.store().change(() -> phone.store().settings().put(Setting.ME, null));
        server.heard().clear();

        // When
        End data = round.run().end();
        End photos = phone.uploads().run().end();

        // Then
        assertThat(phone.account().signInNeeded()).isFalse();
        assertThat(data).isEqualTo(End.SIGN_IN_NEEDED);
        assertThat(photos).isEqualTo(End.SIGN_IN_NEEDED);
        assertThat(server.heard()).isEmpty();
    }
}
