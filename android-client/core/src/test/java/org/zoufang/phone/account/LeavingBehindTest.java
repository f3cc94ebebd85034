package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Parcel;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;

/** Signing out with unsent work: it is sealed for the office, and waits for its author too. */
class LeavingBehindTest {

    @TempDir
    private Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 1);
    private final KeyPair office = OfficeFixture.keys();

    @Test
    void whatIsUnsentAtSigningOutReachesTheOfficeAtTheNextContactThoughItsAuthorNeverComesBack() throws IOException {
        // Given
        signedIn("1", "good");
        phone.write(phone.beginVisit(), "二号炉停产两天");
        SigningOut signingOut = phone.signingOut(folder.toFile());
        int said = signingOut.unsent();

        // When
        signingOut.signOut();
        signedIn("2", null);
        boolean handedIn = handingIn().handIn();

        // Then
        assertThat(said).isEqualTo(2);
        assertThat(signingOut.isSealed()).isTrue();
        assertThat(handedIn).isTrue();
        assertThat(server.parcels().kept()).hasSize(1);
        JsonObject work = work(server.parcels().kept().values().iterator().next());
        assertThat(Json.objects(work, "records")).hasSize(2);
        assertThat(work.toString()).contains("二号炉停产两天");
        assertThat(folder.toFile().listFiles()).isEmpty();
    }

    @Test
    void itsAuthorComesBackFindsItAndSendsItAndTheParcelIsNotNeeded() throws IOException {
        // Given
        UUID author = signedIn("1", "good");
        UUID visit = phone.beginVisit();
        phone.write(visit, "二号炉停产两天");
        phone.signingOut(folder.toFile()).signOut();
        File[] sealed = folder.toFile().listFiles();

        // When
        signedIn("1", null);
        phone.leavingBehind(folder.toFile()).comeBack(author);

        // Then
        assertThat(sealed).hasSize(1);
        assertThat(folder.toFile().listFiles()).isEmpty();
        assertThat(server.records().document(visit)).isPresent();
        assertThat(handingIn().handIn()).isTrue();
        assertThat(server.parcels().kept()).isEmpty();
    }

    @Test
    void signingOutTwiceLeavesOneParcelAndNothingOfAnothersWork() throws IOException {
        // Given
        signedIn("1", "good");
        phone.write(phone.beginVisit(), "二号炉停产两天");
        phone.signingOut(folder.toFile()).signOut();
        signedIn("2", null);
        phone.write(phone.beginVisit(), "另一个人写的");

        // When
        phone.signingOut(folder.toFile()).signOut();
        signedIn("1", null);
        phone.signingOut(folder.toFile()).signOut();

        // Then
        assertThat(folder.toFile().listFiles()).hasSize(2);
        assertThat(handingIn().handIn()).isTrue();
        assertThat(server.parcels().kept().values())
                .extracting(parcel -> work(parcel).toString())
                .allMatch(work -> work.contains("二号炉停产两天") != work.contains("另一个人写的"));
    }

    @Test
    void withNothingUnsentOrWithoutTheOfficesKeyNothingIsSealed() throws IOException {
        // Given
        signedIn("1", null);
        phone.write(phone.beginVisit(), "还没有登记");

        // When
        SigningOut signingOut = phone.signingOut(folder.toFile());
        signingOut.signOut();

        // Then
        assertThat(signingOut.isSealed()).isFalse();
        assertThat(folder.toFile().listFiles()).isEmpty();
        assertThat(signingOut.unsent()).isEqualTo(2);
    }

    private ParcelHandingIn handingIn() {
        return new ParcelHandingIn(phone.account(), server, folder.toFile());
    }

    private UUID signedIn(String name, String ticket) throws IOException {
        if (ticket != null) {
            OfficeFixture.register(phone, ticket, office);
        }
        OfficeFixture.signIn(phone, name);
        phone.sync().run();
        return phone.account().who().orElseThrow().officialId();
    }

    private JsonObject work(byte[] parcel) {
        try (ZipInputStream zip = new ZipInputStream(Parcel.open(
                (ECPrivateKey) office.getPrivate(),
                (ECPublicKey) office.getPublic(),
                new ByteArrayInputStream(parcel)))) {
            zip.getNextEntry();
            return Json.object(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
