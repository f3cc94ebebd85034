package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Parcel;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;

class RescueTest {

    @TempDir
    private Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 1);
    private final KeyPair office = OfficeFixture.keys();
    private Rescue rescue;

    @BeforeEach
    void aPhone() {
        rescue = new Rescue(phone.store(), phone.account(), clock, new SecureRandom(), folder.toFile(), phone.safe());
    }

    @Test
    void whatIsUnsentIsSealedToTheOfficeAndStaysOnThePhone() throws IOException {
        // Given
        signedIn("good");
        phone.write(phone.beginVisit(), "二号炉停产两天");
        int before = rescue.unsent();

        // When
        File file = rescue.pack().orElseThrow();

        // Then
        JsonObject work = work(file);
        assertThat(before).isEqualTo(2);
        assertThat(Json.objects(work, "records")).hasSize(2);
        assertThat(work.toString()).contains("二号炉停产两天");
        assertThat(Json.text(work, "deviceToken")).isEqualTo("device0");
        assertThat(rescue.unsent()).isEqualTo(before);
        assertThat(phone.sync().run().applied()).isEqualTo(2);
        assertThat(rescue.unsent()).isZero();
        assertThat(rescue.pack()).isEmpty();
    }

    @Test
    void aPhoneThatWasNeverRegisteredKnowsNoOfficeToSealTo() throws IOException {
        // Given
        signedIn(null);
        phone.write(phone.beginVisit(), "还没有登记");

        // Then
        assertThat(rescue.isPossible()).isFalse();
        assertThat(rescue.pack()).isEmpty();
        assertThat(rescue.unsent()).isEqualTo(2);
    }

    private void signedIn(String ticket) throws IOException {
        if (ticket != null) {
            OfficeFixture.register(phone, ticket, office);
        }
        OfficeFixture.signIn(phone, "1");
        phone.sync().run();
    }

    private JsonObject work(File file) throws IOException {
        try (FileInputStream sealed = new FileInputStream(file);
                ZipInputStream zip = new ZipInputStream(
                        Parcel.open((ECPrivateKey) office.getPrivate(), (ECPublicKey) office.getPublic(), sealed))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("work.json");
            return Json.object(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
