package org.zoufang.account.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.SignedInFixture.Vouched;
import org.zoufang.account.device.DeviceAsking.Phone;
import org.zoufang.account.oidc.OidcProfile;
import org.zoufang.account.oidc.ProviderFixture;
import org.zoufang.contract.Role;

/** A phone shows two things at the door: the provider's token for its person, and our own for itself. */
@QuarkusTest
@TestProfile(OidcProfile.class)
class DeviceBesideProviderIT {

    private static final String CODE = "errors[0].extensions.code";

    private final SignedInFixture people;
    private Person office;
    private Vouched official;
    private Phone phone;

    DeviceBesideProviderIT(SignedInFixture people) {
        this.people = people;
    }

    @BeforeEach
    void aRegisteredPhone() {
        office = people.anOfficial(Role.SERVICE_OFFICE);
        official = people.aVouchedOfficial(Role.OFFICIAL);
        phone = DeviceAsking.aPhone(
                DeviceAsking.invitation(office, official.officialId()).ticket());
    }

    @Test
    void theDeviceIsKnownBesideTheProvidersToken() {
        // When
        Response answer = DeviceAsking.me(bearer(official), phone.token());
        // Then
        assertThat(answer.jsonPath().getString("data.me.official.id"))
                .isEqualTo(official.officialId().toString());
    }

    @Test
    void aRevokedPhoneIsRefusedThoughTheProviderVouchesForItsPerson() {
        // Given
        DeviceAsking.revoke(people.anOfficial(Role.ADMINISTRATOR), phone.id());
        // When
        Response answer = DeviceAsking.me(bearer(official), phone.token());
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString(CODE)).isEqualTo("DEVICE_REVOKED");
    }

    @Test
    void anotherPersonsPhoneOpensNothing() {
        // Given
        Vouched other = people.aVouchedOfficial(Role.OFFICIAL);
        // When
        Response answer = DeviceAsking.me(bearer(other), phone.token());
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString(CODE)).isEqualTo("DEVICE_OF_ANOTHER");
    }

    @Test
    void theProvidersTokenIsNoDeviceToken() {
        // When
        Response answer = DeviceAsking.me(bearer(official), bearer(official).substring("Bearer ".length()));
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private static String bearer(Vouched person) {
        ProviderFixture provider = OidcProfile.provider();
        return "Bearer " + provider.sign(provider.accessToken(person.name()));
    }
}
