package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;

class ParcelHandingInTest {

    @TempDir
    private Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 1);
    private final KeyPair office = OfficeFixture.keys();
    private ParcelHandingIn handingIn;

    @BeforeEach
    void anEmptiedPhone() throws IOException {
        OfficeFixture.register(phone, "good", office);
        OfficeFixture.signIn(phone, "1");
        phone.sync().run();
        phone.write(phone.beginVisit(), "二号炉停产两天");
        handingIn = new ParcelHandingIn(phone.account(), server, folder.toFile());
    }

    @Test
    void theParcelIsHandedInAtTheNextContactAndForgottenThen() throws IOException {
        // Given
        Revoked revoked = empty();
        byte[] parcel = Files.readAllBytes(revoked.parcel().toPath());

        // When
        boolean done = handingIn.handIn();

        // Then
        assertThat(done).isTrue();
        assertThat(server.parcels().kept().values()).containsExactly(parcel);
        assertThat(revoked.parcel()).doesNotExist();
        assertThat(phone.vault().secret(KeyVault.Secret.PARCEL)).isNull();
        assertThat(phone.account().revoked()).hasValueSatisfying(now -> {
            assertThat(now.isHandedIn()).isTrue();
            assertThat(now.parcel()).isNull();
            assertThat(now.unsent()).isEqualTo(revoked.unsent());
        });
    }

    @Test
    void withoutAnAnswerTheParcelStaysAndTheServerIsAskedFirst() {
        // Given
        Revoked revoked = empty();
        server.next(FakeServer.status(404), (request, there) -> {
            there.exchange(request);
            throw new IOException("the answer was lost");
        });

        // When
        boolean first = handingIn.handIn();
        boolean there = revoked.parcel().exists();
        boolean second = handingIn.handIn();

        // Then
        assertThat(first).isFalse();
        assertThat(there).isTrue();
        assertThat(second).isTrue();
        assertThat(server.heard()).filteredOn(one -> one.startsWith("PUT")).hasSize(1);
        assertThat(revoked.parcel()).doesNotExist();
    }

    @Test
    void aPageOfTheNetworkInBetweenIsNoAcknowledgement() {
        // Given
        Revoked revoked = empty();
        server.always((request, there) ->
                new HttpAnswer(200, Map.of(), "<html>sign in</html>".getBytes(StandardCharsets.UTF_8)));

        // When
        boolean done = handingIn.handIn();

        // Then
        assertThat(done).isFalse();
        assertThat(revoked.parcel()).exists();
        assertThat(handingIn.isWaiting()).isTrue();
    }

    @Test
    void registeredAnewThePhoneStillHandsTheOldParcelIn() throws IOException {
        // Given
        empty();
        phone.registering().register(OfficeFixture.code("good", office), "测试手机");

        // When
        boolean done = handingIn.handIn();

        // Then
        assertThat(done).isTrue();
        assertThat(server.parcels().kept()).hasSize(1);
        assertThat(phone.account().isRegistered()).isTrue();
    }

    @Test
    void aPhoneWithNothingToHandInAsksNobody() {
        // Given
        int before = server.heard().size();

        // When
        boolean done = handingIn.handIn();

        // Then
        assertThat(done).isTrue();
        assertThat(server.heard()).hasSize(before);
    }

    private Revoked empty() {
        server.devices().revoke(phone.store().settings().get(Setting.DEVICE_ID));
        return phone.emptying(folder.toFile()).empty();
    }
}
