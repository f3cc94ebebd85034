package org.zoufang.quarantine.parcel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.quarantine.QuarantineFixture.group;
import static org.zoufang.quarantine.QuarantineFixture.noteWrite;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.device.DeviceAsking;
import org.zoufang.contract.Registration;
import org.zoufang.contract.Role;
import org.zoufang.quarantine.QuarantineFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.ZoufangConfig;
import org.zoufang.visit.VisitFixture;

/** A revoked phone hands in what it could not send, and can do nothing else. */
@QuarkusTest
class PhoneHandsInIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final QuarantineFixture quarantine;
    private final ParcelTidying tidying;
    private final ZoufangConfig config;

    private Person author;
    private Person office;
    private DeviceAsking.Phone phone;
    private byte[] parcel;
    private String hash;

    PhoneHandsInIT(
            SignedInFixture people,
            VisitFixture visits,
            QuarantineFixture quarantine,
            ParcelTidying tidying,
            ZoufangConfig config) {
        this.tidying = tidying;
        this.config = config;
        this.people = people;
        this.visits = visits;
        this.quarantine = quarantine;
    }

    @BeforeEach
    void aRevokedPhoneWithAParcel() {
        author = people.anOfficial(Role.OFFICIAL);
        office = people.anOfficial(Role.SERVICE_OFFICE);
        Registration code = DeviceAsking.invitation(office, author.officialId());
        phone = DeviceAsking.aPhone(code.ticket());
        UUID visit = visits.aVisitOf(author.officialId(), visits.anEnterprise());
        parcel = new SealedParcel(null)
                .with(author.officialId(), group(Ids.next(), noteWrite(visit, "停用以前写的")))
                .sealedTo(code.officeKey());
        hash = SealedParcel.sha256(parcel);
        ParcelFixture.revoke(people.anOfficial(Role.ADMINISTRATOR), phone.id());
    }

    @Test
    void aRevokedPhoneMayHandItsParcelInAndHearsItsHash() {
        // When
        Response answer = ParcelAsking.handsIn(phone.token(), hash, parcel);

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("sha256")).isEqualTo(hash);
        assertThat(ParcelAsking.asks(phone.token(), hash).statusCode()).isEqualTo(200);
        assertThat(quarantine.count("select count(*) from parcel where sha256 = ? and device_id = ?", hash, phone.id()))
                .isEqualTo(1);
    }

    @Test
    void handedInTwiceItIsOneParcel() {
        // Given
        ParcelAsking.handsIn(phone.token(), hash, parcel);

        // When
        Response again = ParcelAsking.handsIn(phone.token(), hash, parcel);

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(quarantine.count("select count(*) from parcel where sha256 = ?", hash))
                .isEqualTo(1);
    }

    @Test
    void whatBrokeOffInAKilledServerGoesAfterADayAndNothingElseDoes() throws Exception {
        // Given
        ParcelAsking.handsIn(phone.token(), hash, parcel);
        Path folder = config.data().resolve("parcels");
        Path old = Files.writeString(folder.resolve("parcel-1.part"), "broken off");
        Path fresh = Files.writeString(folder.resolve("parcel-2.part"), "still coming");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        // When
        tidying.tidy();

        // Then
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(ParcelAsking.asks(phone.token(), hash).statusCode()).isEqualTo(200);
        Files.delete(fresh);
    }

    @Test
    void theTokenOfARevokedPhoneOpensNothingElse() {
        // When
        Response graphql = given().header(Registration.DEVICE_HEADER, phone.token())
                .header("Authorization", author.bearer())
                .contentType("application/json")
                .body("{\"query\":\"{ me { official { id } } }\"}")
                .post("/graphql");

        // Then
        assertThat(graphql.statusCode()).isEqualTo(401);
        assertThat(graphql.asString()).contains("DEVICE_REVOKED");
    }

    @Test
    void withoutAGoodTokenOrWithAnotherHashNothingIsKept() {
        // When
        Response stranger = ParcelAsking.handsIn("x.y.z", hash, parcel);
        Response nobody =
                given().body(parcel).contentType("application/octet-stream").put("/devices/parcels/" + hash);
        Response other = ParcelAsking.handsIn(phone.token(), SealedParcel.sha256(new byte[1]), parcel);

        // Then
        assertThat(stranger.jsonPath().getString("code")).isEqualTo("DEVICE_TOKEN_INVALID");
        assertThat(nobody.jsonPath().getString("code")).isEqualTo("DEVICE_TOKEN_INVALID");
        assertThat(other.jsonPath().getString("code")).isEqualTo("PARCEL_HASH_DIFFERS");
        assertThat(ParcelAsking.asks(phone.token(), hash).statusCode()).isEqualTo(404);
    }

    @Test
    void theOfficeImportsWhatThePhoneHandedInAndThePhoneIsTheProof() {
        // Given
        ParcelAsking.handsIn(phone.token(), hash, parcel);

        // When
        Response answer = ParcelAsking.imports(office, parcel);

        // Then
        assertThat(answer.jsonPath().getList("records.outcome")).containsExactly("STORED");
        assertThat(answer.jsonPath().getString("deviceName")).isEqualTo("红米");
    }
}
