package org.zoufang.account.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.device.DeviceAsking.Phone;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.StoredKey;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.Registration;
import org.zoufang.contract.Role;
import org.zoufang.contract.SignInMode;
import org.zoufang.shared.Ids;
import org.zoufang.shared.ZoufangConfig;

@QuarkusTest
class DeviceRegistrationIT {

    private static final String CODE = "userErrors[0].code";

    private final SignedInFixture people;
    private final SignedTokens tokens;
    private final OfficeKeys keys;
    private final ZoufangConfig config;

    private Person office;
    private Person official;

    DeviceRegistrationIT(SignedInFixture people, SignedTokens tokens, OfficeKeys keys, ZoufangConfig config) {
        this.people = people;
        this.tokens = tokens;
        this.keys = keys;
        this.config = config;
    }

    @BeforeEach
    void anOfficeAndAnOfficial() {
        office = people.anOfficial(Role.SERVICE_OFFICE);
        official = people.anOfficial(Role.OFFICIAL);
    }

    @Test
    void aPhoneThatScansTheOfficesCodeIsRegisteredAndItsPersonSignsInOnIt() {
        // Given
        Registration code = DeviceAsking.invitation(office, official.officialId());
        UUID id = Ids.next();

        // When
        JsonPath answer = DeviceAsking.register(code.ticket(), id, null);

        // Then
        String token = answer.getString("registered.deviceToken");
        assertThat(answer.getString("registered.device.official.id"))
                .isEqualTo(official.officialId().toString());
        assertThat(answer.getString("registered.officeKey"))
                .isEqualTo(code.office())
                .isEqualTo(keys.publicKey());
        assertThat(code.mode()).isEqualTo(SignInMode.LOCAL);
        assertThat(code.address()).startsWith("https://");
        JsonPath session = DeviceAsking.signIn(official, id, token);
        assertThat(DeviceAsking.me("Bearer " + session.getString("session.accessToken"), token)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheServiceOfficeAndAdministratorsMakeCodes(Role role) {
        // Given
        Person person = people.anOfficial(role);

        // When
        JsonPath answer = DeviceAsking.issue(person, null);

        // Then
        boolean may = role == Role.SERVICE_OFFICE || role == Role.ADMINISTRATOR;
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(may ? null : "FORBIDDEN");
    }

    @Test
    void aCodeForNobodyKnownIsRefused() {
        // When
        JsonPath answer = DeviceAsking.issue(office, Ids.next());

        // Then
        assertThat(answer.getString("data.deviceRegistrationIssue.userErrors[0].code"))
                .isEqualTo("UNKNOWN_ID");
    }

    @Test
    void aTicketRegistersOnePhoneAndThatOneAgainWhenItsAnswerWasLost() {
        // Given
        String ticket = DeviceAsking.invitation(office, null).ticket();
        UUID first = DeviceAsking.aPhone(ticket).id();

        // When
        JsonPath another = DeviceAsking.register(ticket, Ids.next(), null);

        // Then
        assertThat(another.getString(CODE)).isEqualTo("REGISTRATION_INVALID");
        JsonPath again = DeviceAsking.register(ticket, first, null);
        assertThat(again.getString("registered.deviceToken")).isNotEmpty();
    }

    @Test
    void aTicketThatHasExpiredOrIsAnotherKindOfTokenRegistersNothing() {
        // Given
        Instant longAgo = Instant.now().minus(config.token().registration()).minusSeconds(120);
        String expired = tokens.issue(TokenKind.REGISTRATION, Ids.next().toString(), Map.of(), longAgo)
                .token();
        String session = official.session().accessToken();

        // When
        List<String> codes = List.of(
                DeviceAsking.register(expired, Ids.next(), null).getString(CODE),
                DeviceAsking.register(session, Ids.next(), null).getString(CODE),
                DeviceAsking.register("nonsense", Ids.next(), null).getString(CODE));

        // Then
        assertThat(codes).containsOnly("REGISTRATION_INVALID");
    }

    @Test
    void anOpenlyRegisteredPhoneBelongsToWhoSignsInFirst() {
        // Given
        Phone phone = DeviceAsking.aPhone(DeviceAsking.invitation(office, null).ticket());
        DeviceAsking.signIn(official, phone.id(), phone.token());

        // When
        JsonPath other = DeviceAsking.signIn(office, phone.id(), phone.token());

        // Then
        assertThat(other.getString(CODE)).isEqualTo("DEVICE_OF_ANOTHER");
    }

    @Test
    void knowingAPhonesIdIsNotEnoughToTakeIt() {
        // Given
        String open = DeviceAsking.invitation(office, null).ticket();
        String named = DeviceAsking.invitation(office, office.officialId()).ticket();

        // When
        JsonPath answer = DeviceAsking.register(open, official.deviceId(), null);

        // Then
        assertThat(answer.getString(CODE)).isEqualTo("DEVICE_OF_ANOTHER");
        assertThat(DeviceAsking.register(named, official.deviceId(), null).getString(CODE))
                .isEqualTo("DEVICE_OF_ANOTHER");
        String his = DeviceAsking.invitation(office, official.officialId()).ticket();
        assertThat(DeviceAsking.register(his, official.deviceId(), null).getString(CODE))
                .isNull();
    }

    @Test
    void theOfficesFormerKeysAreKept() {
        // Given
        String former = keys.publicKey();

        // When
        OfficeKeys.rotate(config, Clock.systemUTC());

        // Then
        assertThat(keys.publicKey()).isNotEqualTo(former);
        assertThat(keys.all().stream().map(StoredKey::open).map(Object::toString))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }
}
