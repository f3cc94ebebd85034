package org.zoufang.account.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.device.DeviceAsking.Phone;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.SwitchedOn;

/** Only phones that the office has registered may sign in. */
@QuarkusTest
@TestProfile(SwitchedOn.class)
class RegisteredOnlyIT {

    private final SignedInFixture people;

    RegisteredOnlyIT(SignedInFixture people) {
        this.people = people;
    }

    @Test
    void aPhoneThatIsNotRegisteredIsToldToScanTheOfficesCode() {
        // Given
        Person person = people.anOfficial(Role.SERVICE_OFFICE);
        UUID unknown = Ids.next();

        // When
        JsonPath refused = DeviceAsking.signIn(person, unknown, null);

        // Then
        assertThat(refused.getString("userErrors[0].code")).isEqualTo("DEVICE_NOT_REGISTERED");
        assertThat(refused.getString("userErrors[0].message")).contains("二维码");
        assertThat(DeviceAsking.signIn(person, null, null).getString("userErrors[0].code"))
                .as("a phone that hides being one")
                .isEqualTo("DEVICE_NOT_REGISTERED");
        Phone registered = DeviceAsking.aPhone(
                DeviceAsking.invitation(person, person.officialId()).ticket());
        assertThat(DeviceAsking.signIn(person, registered.id(), registered.token())
                        .getString("session.accessToken"))
                .isNotEmpty();
        assertThat(DeviceAsking.signIn(person, unknown, registered.token()).getString("userErrors[0].code"))
                .as("one phone with the token of another")
                .isEqualTo("DEVICE_TOKEN_INVALID");
    }
}
