package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Parcel;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.store.MemoryStore;

/** Sealing when the disk, the files or the server do not do as they should: nothing unsent is lost. */
class ParcelTroubleTest {

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

    private File photo(String name) throws IOException {
        File file = Files.write(folder.resolve(name), name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toFile();
        phone.photos().attach(visit, file, new PhotoDrafting.About("image/jpeg", null, null, null, PhotoSource.CAMERA));
        return file;
    }

    private Path noFolder() throws IOException {
        return Files.write(folder.resolve("parcels"), new byte[0]);
    }

    private Rescue rescue() {
        return new Rescue(phone.store(), phone.account(), clock, new SecureRandom(), parcels, phone.safe());
    }

    @Test
    void aPhoneWithNothingUnsentIsEmptiedWithoutAParcel() {
        // When
        Revoked revoked = phone.emptying(parcels).empty();

        // Then
        assertThat(revoked.unsent()).isZero();
        assertThat(revoked.parcel()).isNull();
        assertThat(phone.store().outbox().all()).isEmpty();
    }

    @Test
    void onePhotoAloneIsWorkToo() throws IOException {
        // Given
        photo("one.jpg");
        phone.sync().run();

        // When
        Revoked revoked = phone.emptying(parcels).empty();

        // Then
        assertThat(revoked.unsent()).isEqualTo(1);
        assertThat(revoked.parcel()).exists();
        assertThat(phone.store().photos().all()).isEmpty();
    }

    @Test
    void aDiskThatTakesNoParcelLeavesTheUnsentWorkAndTakesTheRest() throws IOException {
        // Given
        File stored = photo("stored.jpg");
        phone.sync().run();
        phone.uploads().run();
        File unsent = photo("unsent.jpg");
        noFolder();

        // When
        Revoked revoked = phone.emptying(parcels).empty();

        // Then
        assertThat(revoked.parcel()).isNull();
        assertThat(revoked.unsent()).isEqualTo(2);
        assertThat(phone.store().outbox().all()).hasSize(1).noneMatch(group -> group.state() == GroupState.APPLIED);
        assertThat(phone.store().photos().all()).hasSize(1);
        assertThat(stored).doesNotExist();
        assertThat(unsent).exists();
        assertThat(revoked.handedIn().isHandedIn()).isFalse();
    }

    @Test
    void aPhotoWhoseFileIsGoneIsLeftOutAndTheRestIsSealed() throws IOException {
        // Given
        Files.delete(photo("gone.jpg").toPath());
        photo("there.jpg");

        // When
        Revoked revoked = phone.emptying(parcels).empty();

        // Then
        assertThat(revoked.unsent()).isEqualTo(4);
        assertThat(EmptyingTest.open(revoked.parcel(), office).keySet())
                .filteredOn(name -> name.startsWith("photos/"))
                .hasSize(1);
    }

    @Test
    void aPlaceThatIsTakenByAFolderIsNoParcel() throws IOException {
        // Given
        phone.write(visit, "没有送出");
        String device = phone.store().settings().get(org.zoufang.phone.store.Setting.DEVICE_ID);
        Files.createFile(Files.createDirectories(parcels.toPath().resolve(device + Parcel.SUFFIX))
                .resolve("in the way"));

        // When
        var file = rescue().pack();

        // Then
        assertThat(file).isEmpty();
        assertThat(phone.outbox().entries()).hasSize(1);
    }

    @Test
    void aRescueFileHoldsWhatIsUnsentBeItRecordsPhotosOrNothing() throws IOException {
        // Given
        boolean nothing = rescue().pack().isPresent();
        photo("one.jpg");
        phone.sync().run();

        // When
        var file = rescue().pack();

        // Then
        assertThat(nothing).isFalse();
        assertThat(rescue().unsent()).isEqualTo(1);
        assertThat(file).isPresent();
    }

    @Test
    void signingOutWithOnePhotoUnsentSealsIt() throws IOException {
        // Given
        photo("one.jpg");
        phone.sync().run();

        // When
        boolean sealed = phone.leavingBehind(parcels).seal(FakeSessions.official(1));

        // Then
        assertThat(sealed).isTrue();
        assertThat(parcels.list()).hasSize(1);
    }

    @Test
    void comingBackTakesTheOwnParcelsAndLeavesAnothersAndWhatIsNoParcel() throws IOException {
        // Given
        UUID me = FakeSessions.official(1);
        phone.leavingBehind(parcels).comeBack(me);
        Files.createDirectories(parcels.toPath());
        for (String name : new String[] {
            "out-" + me + "-1" + Parcel.SUFFIX,
            "out-" + me + "-1.txt",
            "out-" + FakeSessions.official(2) + Parcel.SUFFIX
        }) {
            Files.createFile(parcels.toPath().resolve(name));
        }

        // When
        phone.leavingBehind(parcels).comeBack(me);

        // Then
        assertThat(parcels.list())
                .containsExactlyInAnyOrder("out-" + me + "-1.txt", "out-" + FakeSessions.official(2) + Parcel.SUFFIX);
    }
}
