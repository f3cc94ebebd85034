package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.sync.RoundReport.End;

/** Handing parcels in when the files or the server do not do as they should, and what an emptied phone still knows. */
class HandingInTroubleTest {

    @TempDir
    private Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 1);
    private final KeyPair office = OfficeFixture.keys();
    private File parcels;
    private UUID visit;

    @BeforeEach
    void aRegisteredPhone() throws IOException {
        parcels = folder.resolve("parcels").toFile();
        OfficeFixture.register(phone, "good", office);
        OfficeFixture.signIn(phone, "1");
        phone.sync().run();
        visit = phone.beginVisit();
        phone.sync().run();
    }

    private ParcelHandingIn handingIn() {
        return new ParcelHandingIn(phone.account(), server, parcels);
    }

    @Test
    void aServerThatRefusesAParcelOrNamesAnotherDoesNotHaveIt() {
        // Given
        phone.write(visit, "没有送出");
        Revoked revoked = phone.emptying(parcels).empty();
        server.next(FakeServer.status(500), FakeServer.status(403));
        boolean refused = handingIn().handIn();
        server.next(
                (request, wire) -> FakeServer.json(200, "{\"sha256\":\"other\"}"),
                (request, wire) -> FakeServer.json(200, "{}"));

        // When
        boolean named = handingIn().handIn();

        // Then
        assertThat(refused).isFalse();
        assertThat(named).isFalse();
        assertThat(revoked.parcel()).exists();
        assertThat(handingIn().handIn()).isTrue();
        assertThat(handingIn().isWaiting()).isFalse();
    }

    @Test
    void aParcelThatIsGoneAlreadyWhenTheServerHasItIsHandedIn() {
        // Given
        phone.write(visit, "没有送出");
        Revoked revoked = phone.emptying(parcels).empty();
        server.next(FakeServer.NONE, (request, wire) -> {
            var answer = wire.exchange(request);
            assertThat(revoked.parcel().delete()).isTrue();
            return answer;
        });

        // When
        boolean done = handingIn().handIn();

        // Then
        assertThat(done).isTrue();
        assertThat(server.parcels().kept()).hasSize(1);
    }

    @Test
    void withoutTheFolderNothingWaitsAnyMore() {
        // Given
        phone.write(visit, "没有送出");
        Revoked revoked = phone.emptying(parcels).empty();
        assertThat(revoked.parcel().delete()).isTrue();
        assertThat(parcels.delete()).isTrue();

        // When
        boolean done = handingIn().handIn();

        // Then
        assertThat(done).isTrue();
        assertThat(server.parcels().kept()).isEmpty();
    }

    @Test
    void aHandedInParcelStaysHandedIn() {
        // Given
        Revoked revoked = new Revoked(Instant.EPOCH, 3, new File("a"), false, false);

        // Then
        assertThat(revoked.handedIn().isHandedIn()).isTrue();
        assertThat(revoked.handedIn().handedIn()).isEqualTo(revoked.handedIn());
        assertThat(Revoked.of(revoked.text())).isEqualTo(revoked);
    }

    @Test
    void beforeTheServerWasHeardTheDevicesClockIsItsTime() {
        // Given
        PhoneFixture fresh = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 2);

        // Then
        assertThat(fresh.account().serverNow()).isEqualTo(clock.now());
        assertThat(fresh.account().session().size()).isZero();
        fresh.account().keepForParcels();
        assertThat(fresh.account().forParcels().size()).isZero();
    }

    @Test
    void aRuleOfAWeekWarnsOnlyAfterADay() {
        // Given
        phone.store().change(() -> phone.store()
                .settings()
                .put(org.zoufang.phone.store.Setting.ABSENCE_RULES, AbsenceRules.text(0, 5)));
        Absence absence = new Absence(phone.store(), clock);
        clock.pass(Duration.ofHours(20));
        Absence.Stage early = absence.now().stage();

        // When
        clock.pass(Duration.ofHours(10));

        // Then
        assertThat(early).isEqualTo(Absence.Stage.IN_TOUCH);
        assertThat(absence.now().stage()).isEqualTo(Absence.Stage.WARNED);
        clock.pass(Duration.ofDays(4));
        assertThat(absence.now().stage()).isEqualTo(Absence.Stage.CLOSED);
        assertThat(phone.sync().run().end()).isEqualTo(End.DONE);
    }

    @Test
    void aParcelThatCannotBeRemovedIsHandedInAgainUntilItCan() throws IOException {
        // Given
        phone.write(visit, "没有送出");
        Revoked revoked = phone.emptying(parcels).empty();
        Path place = revoked.parcel().toPath();
        server.next(FakeServer.NONE, (request, wire) -> {
            var answer = wire.exchange(request);
            Files.delete(place);
            Files.createFile(Files.createDirectory(place).resolve("in the way"));
            return answer;
        });

        // When
        boolean done = handingIn().handIn();

        // Then
        assertThat(done).isFalse();
        assertThat(handingIn().isWaiting()).isTrue();
    }
}
