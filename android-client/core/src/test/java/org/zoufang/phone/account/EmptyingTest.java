package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Parcel;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.account.KeyVault.Secret;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.PhotoReport;
import org.zoufang.phone.sync.RoundReport;

class EmptyingTest {

    @TempDir
    private Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final KeyVault vault = new MemoryVault();
    private final PhoneFixture phone = new PhoneFixture(new MemoryStore(), vault, server, clock, 1);
    private final KeyPair office = OfficeFixture.keys();
    private UUID visit;
    private File photo;

    @BeforeEach
    void work() throws IOException {
        OfficeFixture.register(phone, "good", office);
        OfficeFixture.signIn(phone, "1");
        phone.sync().run();
        UUID sent = phone.beginVisit();
        phone.write(sent, "已上传");
        phone.sync().run();
        visit = phone.beginVisit();
        phone.write(visit, "二号炉停产两天");
        photo = Files.write(folder.resolve("one.jpg"), new byte[100_000]).toFile();
        phone.photos()
                .attach(visit, photo, new PhotoDrafting.About("image/jpeg", null, null, null, PhotoSource.CAMERA));
    }

    @Test
    void aRevokedPhoneHearsItInARoundOfDataAndInARoundOfPhotos() {
        // Given
        revoke();

        // When
        RoundReport data = phone.sync().run();
        PhotoReport photos = phone.uploads().run();

        // Then
        assertThat(data.end()).isEqualTo(RoundReport.End.DEVICE_REVOKED);
        assertThat(photos.end()).isEqualTo(RoundReport.End.DEVICE_REVOKED);
    }

    @Test
    void aRevokedPhoneHearsItWhenItRenewsItsSession() {
        // Given
        revoke();
        server.sessions().endAccess();

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DEVICE_REVOKED);
    }

    @Test
    void emptyingTakesAllThatTheServerHasAndTheTokens() {
        // Given
        revoke();
        String id = phone.store().settings().get(Setting.DEVICE_ID);

        // When
        Revoked revoked = phone.emptying(folder.resolve("parcels").toFile()).empty();

        // Then
        assertThat(revoked.unsent()).isEqualTo(4);
        assertThat(phone.store().pack().all(Entity.ENTERPRISE)).isEmpty();
        assertThat(phone.store().pack().all(Entity.VISIT)).isEmpty();
        assertThat(phone.store().outbox().all()).isEmpty();
        assertThat(phone.store().photos().all()).isEmpty();
        assertThat(photo).doesNotExist();
        assertThat(phone.account().who()).isEmpty();
        assertThat(phone.account().isRegistered()).isFalse();
        for (KeyVault.Secret secret : KeyVault.Secret.values()) {
            if (secret != KeyVault.Secret.PARCEL) {
                assertThat(phone.vault().secret(secret)).isNull();
            }
        }
        assertThat(phone.store().settings().get(Setting.DEVICE_ID)).isNull();
        assertThat(revoked.parcel().getName()).startsWith(id + "-").endsWith(Parcel.SUFFIX);
        assertThat(phone.account().revoked()).contains(revoked);
    }

    @Test
    void whatWasUnsentLiesInTheParcelForTheOfficeAlone() throws IOException {
        // Given
        revoke();

        // When
        Revoked revoked = phone.emptying(folder.resolve("parcels").toFile()).empty();

        // Then
        assertThat(Files.readAllBytes(revoked.parcel().toPath())).hasSizeGreaterThan(100_000);
        Map<String, byte[]> content = content(revoked.parcel());
        JsonObject work = Json.object(new String(content.get("work.json"), StandardCharsets.UTF_8));
        assertThat(Json.objects(work, "records")).hasSize(3).allSatisfy(record -> {
            assertThat(Json.text(record, "officialId")).isNotNull();
            assertThat(Json.objects(Json.child(record, "group"), "commands")).hasSize(1);
        });
        assertThat(work.toString()).contains("二号炉停产两天").doesNotContain("已上传");
        String id = Json.text(Json.objects(work, "photos").get(0), "id");
        assertThat(content.get("photos/" + id)).hasSize(100_000);
    }

    @Test
    void withoutTheOfficesKeyUnsentWorkStaysForItsAuthorAndNobodyElse() throws IOException {
        // Given
        JsonObject device = Json.object(phone.vault().secret(KeyVault.Secret.DEVICE));
        device.remove("office");
        phone.vault().keep(KeyVault.Secret.DEVICE, device.toString());
        revoke();

        // When
        Revoked revoked = phone.emptying(folder.resolve("parcels").toFile()).empty();

        // Then
        assertThat(revoked.parcel()).isNull();
        assertThat(revoked.unsent()).isEqualTo(4);
        assertThat(phone.store().outbox().all()).hasSize(3);
        assertThat(photo).exists();
        assertThat(phone.account().who()).isEmpty();
        OfficeFixture.signIn(phone, "1");
        assertThat(phone.sync().run().applied()).isEqualTo(3);
        assertThat(phone.account().revoked()).isEmpty();
    }

    @Test
    void emptyingAgainChangesNothing() {
        // Given
        revoke();
        Revoked first = phone.emptying(folder.resolve("parcels").toFile()).empty();

        // When
        Revoked second = phone.emptying(folder.resolve("parcels").toFile()).empty();

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(second.parcel()).exists();
    }

    @Test
    void anEmptiedPhoneMakesItselfANewIdWhenItIsRegisteredAgain() throws IOException {
        // Given
        String before = phone.store().settings().get(Setting.DEVICE_ID);
        revoke();
        phone.emptying(folder.toFile()).empty();

        // When
        RegisterAnswer answer = phone.registering().register(OfficeFixture.code("good", office), "测试手机");

        // Then
        assertThat(answer.isDone()).isTrue();
        assertThat(phone.store().settings().get(Setting.DEVICE_ID)).isNotNull().isNotEqualTo(before);
        assertThat(phone.account().revoked()).isEmpty();
    }

    @Test
    void aPhoneUnheardOfForTooLongEmptiesItselfAndStaysRegistered() throws IOException {
        // Given
        server.devices().away(72, 30);
        clock.pass(Duration.ofDays(2));
        phone.sync().run();
        UUID unsent = phone.beginVisit();
        phone.write(unsent, "三号线停了");
        vault.keep(Secret.TRIP, "{}");
        server.always(FakeServer.LOST);
        clock.pass(Duration.ofDays(30));
        Emptying emptying = phone.emptying(folder.resolve("parcels").toFile());
        boolean atOnce = emptying.emptyIfUnseen();
        clock.pass(Duration.ofHours(1));

        // When
        boolean emptied = emptying.emptyIfUnseen();

        // Then
        assertThat(atOnce).isFalse();
        assertThat(emptied).isTrue();
        Revoked state = phone.account().revoked().orElseThrow();
        assertThat(state.unseen()).isTrue();
        assertThat(content(state.parcel())).containsKey("work.json");
        assertThat(phone.store().outbox().all()).isEmpty();
        assertThat(phone.account().who()).isEmpty();
        assertThat(vault.secret(Secret.SESSION)).isNull();
        assertThat(vault.secret(Secret.TRIP)).isNull();
        emptying.goOn();
        assertThat(phone.account().isRegistered()).isTrue();
        assertThat(emptying.emptyIfUnseen()).isFalse();
        server.always(FakeServer.NONE);
        OfficeFixture.signIn(phone, "1");
        assertThat(phone.sync().run().end()).isEqualTo(RoundReport.End.DONE);
    }

    @Test
    void emptiedTwiceItLeavesTwoParcelsAndWhatAKillLeftHalfPackedGoes() throws IOException {
        // Given
        server.devices().away(72, 30);
        clock.pass(Duration.ofDays(2));
        File parcels = folder.resolve("parcels").toFile();
        Emptying emptying = phone.emptying(parcels);
        File first = unseen(emptying, "没有信号");
        server.always(FakeServer.NONE);
        OfficeFixture.signIn(phone, "1");
        Files.write(folder.resolve("parcels/half.new"), new byte[10]);

        // When
        File second = unseen(emptying, "第二次离开前写的");
        emptying.goOn();

        // Then
        assertThat(second).isNotEqualTo(first);
        assertThat(parcels.listFiles()).containsExactlyInAnyOrder(first, second);
        assertThat(new String(content(first).get("work.json"), StandardCharsets.UTF_8))
                .contains("没有信号")
                .doesNotContain("第二次离开前写的");
        assertThat(new String(content(second).get("work.json"), StandardCharsets.UTF_8))
                .contains("第二次离开前写的");
    }

    private File unseen(Emptying emptying, String written) {
        phone.sync().run();
        phone.write(phone.beginVisit(), written);
        server.always(FakeServer.LOST);
        clock.pass(Duration.ofDays(31));
        emptying.emptyIfUnseen();
        clock.pass(Duration.ofHours(1));
        emptying.emptyIfUnseen();
        return phone.account().revoked().orElseThrow().parcel();
    }

    private void revoke() {
        server.devices().revoke(phone.store().settings().get(Setting.DEVICE_ID));
    }

    private Map<String, byte[]> content(File parcel) throws IOException {
        return open(parcel, office);
    }

    /** What the office finds in a parcel. */
    static Map<String, byte[]> open(File parcel, KeyPair office) throws IOException {
        Map<String, byte[]> content = new HashMap<>();
        try (InputStream file = new FileInputStream(parcel);
                ZipInputStream zip = new ZipInputStream(
                        Parcel.open((ECPrivateKey) office.getPrivate(), (ECPublicKey) office.getPublic(), file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                content.put(entry.getName(), bytes.toByteArray());
            }
        }
        return content;
    }
}
