package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.account.Emptying;
import org.zoufang.phone.account.LeavingBehind;
import org.zoufang.phone.account.ParcelHandingIn;
import org.zoufang.phone.account.Revoked;
import org.zoufang.phone.account.SigningOut;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport;

/** A phone empties itself, for each reason there is, while it holds unsent work: the work gets to the server, once. */
class EmptiedPhoneIT {

    private static final String REVOKE =
            "mutation($input: DeviceRevokeInput!) { deviceRevoke(input: $input) { userErrors { code } } }";
    private static final int WIPE_AFTER_DAYS = 45;

    @TempDir
    private static Path folder;

    private static ServerProcess server;

    private final Running clock = new Running();
    private final PhotoSafe safe = new PhotoSafe(new SecretKeySpec(new byte[32], "AES"), new SecureRandom());
    private LeaderDesk office;
    private FleetPhone phone;
    private Path parcels;
    private String author;
    private String words;
    private UUID visit;
    private File picture;

    /** A device that was left in a drawer, switched on. */
    private static final class Running implements DeviceClock {

        private volatile Duration passed = Duration.ZERO;

        void pass(Duration time) {
            passed = passed.plus(time);
        }

        @Override
        public Instant now() {
            return Instant.ofEpochMilli(System.currentTimeMillis()).plus(passed);
        }

        @Override
        public Long elapsedMillis() {
            return System.nanoTime() / 1_000_000 + passed.toMillis();
        }

        @Override
        public Integer bootCount() {
            return 1;
        }
    }

    /** A network that loses the answer to the first parcel: it has arrived, and the phone does not know. */
    private static final class Losing implements Transport {

        private final Transport network = new HttpTransport();
        private int put;

        @Override
        public HttpAnswer exchange(HttpRequest request) throws IOException {
            HttpAnswer answer = network.exchange(request);
            if (request.method().equals("PUT") && put++ == 0) {
                throw new IOException("the answer was lost");
            }
            return answer;
        }
    }

    @BeforeAll
    static void theCityIsUp() throws Exception {
        server = new ServerProcess(
                Path.of(System.getProperty("zoufang.server.jar")),
                folder,
                List.of("-Dzoufang.device.wipe-after-days=" + WIPE_AFTER_DAYS));
        server.start();
    }

    @AfterAll
    static void theCityIsDown() throws Exception {
        server.close();
    }

    @BeforeEach
    void aPhoneWithUnsentWork(TestInfo test) throws Exception {
        String name = test.getTestMethod().orElseThrow().getName();
        parcels = Files.createDirectories(folder.resolve(name).resolve("parcels"));
        office = new LeaderDesk(server.address());
        office.signIn("office");
        phone = new FleetPhone(
                folder.resolve(name).resolve("phone"),
                "leader",
                server.address(),
                PhoneSetup.of(name.hashCode()).withClock(clock));
        phone.signIn();
        assertThat(phone.sync().end()).isEqualTo(RoundReport.End.DONE);
        RegisteredPhone.register(phone, office, server.address());
        assertThat(phone.sync().end()).isEqualTo(RoundReport.End.DONE);
        author = phone.account().who().orElseThrow().officialId().toString();
        visit = phone.visits()
                .begin(phone.register().enterprises("公司", 1).get(0).id(), VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        words = "中频炉夜间限产 " + visit;
        phone.write(visit, words);
        picture = Picture.take(folder.resolve(name).resolve("炉前.jpg"), 700, name.hashCode());
        Path copy = phone.folder().resolve("taken.jpg");
        Files.copy(picture.toPath(), copy);
        phone.attach(visit, copy.toFile());
    }

    @AfterEach
    void end() {
        phone.close();
    }

    @Test
    void revokedItHandsInByItsDeviceTokenAndTheAnswerIsCut() throws Exception {
        // Given
        JsonObject input = new JsonObject();
        Json.put(input, "id", phone.store().settings().get(Setting.DEVICE_ID));
        LeaderDesk admin = new LeaderDesk(server.address());
        admin.signIn("admin");
        admin.ask(REVOKE, RegisteredPhone.with(input));
        assertThat(phone.sync().end()).isEqualTo(RoundReport.End.DEVICE_REVOKED);

        // When
        Revoked revoked = emptying().empty();

        // Then
        assertThat(revoked.unsent()).isGreaterThanOrEqualTo(4);
        isEmpty();
        assertThat(phone.account().isRegistered()).isFalse();
        handedInTwiceAndImportedOnce();
    }

    @Test
    void unseenForTooLongItHandsInAtItsNextContact() throws Exception {
        // Given
        clock.pass(Duration.ofDays(WIPE_AFTER_DAYS).plusMinutes(1));
        boolean atOnce = emptying().emptyIfUnseen();
        clock.pass(Duration.ofHours(2));

        // When
        boolean then = emptying().emptyIfUnseen();

        // Then
        assertThat(atOnce).as("a last chance to find its server").isFalse();
        assertThat(then).isTrue();
        isEmpty();
        handedInTwiceAndImportedOnce();
    }

    @Test
    void signedOutItHandsInAndWhoComesBackDoublesNothing() throws Exception {
        // Given
        LeavingBehind behind =
                new LeavingBehind(phone.store(), phone.account(), clock, new SecureRandom(), parcels.toFile(), safe);
        Graphql graphql = new Graphql(new HttpTransport(), phone.account()::server, () -> "zh-CN", clock);
        SigningOut out = new SigningOut(phone.store(), phone.account(), graphql, behind);
        int unsent = out.unsent();

        // When
        out.signOut();

        // Then
        assertThat(unsent).as("said before signing out").isGreaterThanOrEqualTo(4);
        assertThat(phone.store().read(() -> phone.store().pack().all(Entity.VISIT)))
                .as("nothing is shown")
                .isEmpty();
        handedInTwiceAndImportedOnce();
        phone.signIn();
        phone.sync();
        phone.upload();
        assertThat(phone.outbox().entries()).isEmpty();
        RegisteredPhone.isStoredOnce(office, visit, author, words, picture);
    }

    private Emptying emptying() {
        return new Emptying(phone.store(), phone.account(), clock, new SecureRandom(), parcels.toFile(), safe);
    }

    private void isEmpty() {
        phone.store().read(() -> {
            assertThat(phone.store().outbox().all()).isEmpty();
            assertThat(phone.store().photos().all()).isEmpty();
            return null;
        });
        assertThat(phone.folder().resolve("taken.jpg")).doesNotExist();
    }

    private void handedInTwiceAndImportedOnce() throws IOException {
        byte[] sealed = Files.readAllBytes(parcel());
        ParcelHandingIn handingIn = new ParcelHandingIn(phone.account(), new Losing(), parcels.toFile());
        assertThat(handingIn.handIn()).as("the answer was lost").isFalse();
        assertThat(parcel())
                .as("not forgotten before the server has said its hash")
                .exists();
        assertThat(handingIn.handIn()).isTrue();
        assertThat(parcels.toFile().list()).isEmpty();
        List<JsonObject> first = office.importParcel(sealed);
        List<JsonObject> second = office.importParcel(sealed);
        assertThat(first).hasSizeGreaterThanOrEqualTo(4).allSatisfy(record -> assertThat(Json.text(record, "outcome"))
                .as(record.toString())
                .isEqualTo("STORED"));
        assertThat(second)
                .allSatisfy(record -> assertThat(Json.text(record, "outcome")).isEqualTo("KNOWN"));
        RegisteredPhone.isStoredOnce(office, visit, author, words, picture);
    }

    private Path parcel() {
        File[] all = parcels.toFile().listFiles();
        assertThat(all).hasSize(1);
        return all[0].toPath();
    }
}
