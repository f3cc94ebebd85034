package org.zoufang.account.device;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.device.DeviceAsking.Phone;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

@QuarkusTest
class DeviceIT {

    private static final String REFUSED = "errors[0].extensions.code";

    private final SignedInFixture people;
    private final Sql sql;

    private Person office;
    private Person official;

    DeviceIT(SignedInFixture people, Sql sql) {
        this.people = people;
        this.sql = sql;
    }

    @BeforeEach
    void anOfficeAndAnOfficial() {
        office = people.anOfficial(Role.SERVICE_OFFICE);
        official = people.anOfficial(Role.OFFICIAL);
    }

    @Test
    void theHeaderNamesThePhoneOfASessionThatNamesNone() {
        // Given
        Phone phone = DeviceAsking.aPhone(
                DeviceAsking.invitation(office, official.officialId()).ticket());
        String desk = "Bearer " + DeviceAsking.signIn(official, null, null).getString("session.accessToken");
        String report = "mutation($input: DeviceReportInput!) { deviceReport(input: $input) {"
                + " device { id unsent } userErrors { code } } }";

        // When
        JsonPath answer = DeviceAsking.post(desk, phone.token(), report, Map.of("unsent", 3))
                .jsonPath();

        // Then
        assertThat(answer.getString("data.deviceReport.device.id"))
                .isEqualTo(phone.id().toString());
        assertThat(answer.getInt("data.deviceReport.device.unsent")).isEqualTo(3);
        assertThat(DeviceAsking.post(desk, null, report, Map.of("unsent", 3))
                        .jsonPath()
                        .getString("data.deviceReport.userErrors[0].code"))
                .isEqualTo("DEVICE_NOT_REGISTERED");
    }

    @Test
    void aTokenThatIsTamperedOrAnothersRefusesTheWholeRequest() {
        // Given
        Phone phone = DeviceAsking.aPhone(
                DeviceAsking.invitation(office, office.officialId()).ticket());
        String desk = "Bearer " + DeviceAsking.signIn(official, null, null).getString("session.accessToken");
        String tampered = phone.token().substring(0, phone.token().length() - 4) + "AAAA";

        // When
        Response anothers = DeviceAsking.me(desk, phone.token());

        // Then
        assertThat(anothers.statusCode()).isEqualTo(401);
        assertThat(anothers.jsonPath().getString(REFUSED)).isEqualTo("DEVICE_OF_ANOTHER");
        assertThat(DeviceAsking.me(desk, tampered).jsonPath().getString(REFUSED))
                .isEqualTo("DEVICE_TOKEN_INVALID");
        assertThat(DeviceAsking.me(desk, official.session().accessToken())
                        .jsonPath()
                        .getString(REFUSED))
                .isEqualTo("DEVICE_TOKEN_INVALID");
        assertThat(DeviceAsking.me(office.bearer(), phone.token()).jsonPath().getString(REFUSED))
                .as("the session was opened on another phone")
                .isEqualTo("DEVICE_TOKEN_INVALID");
        assertThat(DeviceAsking.me(desk, null).statusCode()).isEqualTo(200);
    }

    @Test
    void aPhoneThatIsRegisteredAgainIsKnownByItsNewTokenOnly() {
        // Given
        Phone phone = DeviceAsking.aPhone(
                DeviceAsking.invitation(office, official.officialId()).ticket());
        String desk = "Bearer " + DeviceAsking.signIn(official, null, null).getString("session.accessToken");

        // When
        JsonPath again = DeviceAsking.register(
                DeviceAsking.invitation(office, official.officialId()).ticket(), phone.id(), null);

        // Then
        assertThat(DeviceAsking.me(desk, phone.token()).jsonPath().getString(REFUSED))
                .isEqualTo("DEVICE_TOKEN_INVALID");
        assertThat(DeviceAsking.me(desk, again.getString("registered.deviceToken"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRevokedPhoneIsOutAtOnceAndToldSo() {
        // Given
        Phone phone = DeviceAsking.aPhone(
                DeviceAsking.invitation(office, official.officialId()).ticket());
        JsonPath session = DeviceAsking.signIn(official, phone.id(), phone.token());
        String bearer = "Bearer " + session.getString("session.accessToken");
        String desk = "Bearer " + DeviceAsking.signIn(official, null, null).getString("session.accessToken");

        // When
        JsonPath revoked = DeviceAsking.revoke(official, phone.id());

        // Then
        assertThat(revoked.getString("data.deviceRevoke.device.revokedAt")).isNotNull();
        Response told = DeviceAsking.me(bearer, phone.token());
        assertThat(told.statusCode()).isEqualTo(401);
        assertThat(told.jsonPath().getString(REFUSED)).isEqualTo("DEVICE_REVOKED");
        assertThat(DeviceAsking.me(bearer, null).jsonPath().getString(REFUSED)).isEqualTo("DEVICE_REVOKED");
        assertThat(DeviceAsking.me(desk, phone.token()).jsonPath().getString(REFUSED))
                .as("beside a bearer that somebody else may have issued")
                .isEqualTo("DEVICE_REVOKED");
        assertThat(open(phone.id())).isZero();
        String named = DeviceAsking.invitation(office, official.officialId()).ticket();
        assertThat(DeviceAsking.register(named, phone.id(), null).getString("userErrors[0].code"))
                .isEqualTo("DEVICE_REVOKED");
    }

    @Test
    void onlyAdministratorsRevokeThePhonesOfOthers() {
        // Given
        Person administrator = people.anOfficial(Role.ADMINISTRATOR);

        // When
        JsonPath foreign = DeviceAsking.revoke(official, office.deviceId());

        // Then
        assertThat(foreign.getString(REFUSED))
                .isEqualTo("NOT_FOUND")
                .isEqualTo(DeviceAsking.revoke(official, Ids.next()).getString(REFUSED));
        assertThat(DeviceAsking.revoke(administrator, office.deviceId())
                        .getString("data.deviceRevoke.device.revokedAt"))
                .isNotNull();
    }

    @Test
    void aPersonSeesHisOwnPhonesAndTheOfficeThoseOfAll() {
        // Given
        String devices = "query($search: String, $mine: Boolean) { devices(first: 100, search: $search, mine: $mine) {"
                + " edges { node { id name official { id } lastContact registeredAt revokedAt unsent } } } }";

        String pinyin = "only" + official.officialId().toString().replace("-", "");
        sql.change(
                "update official set pinyin = ? where id = any(?)",
                pinyin,
                List.of(official.officialId(), office.officialId()));

        // When
        JsonPath own = list(official, devices, Map.of("search", ""));

        // Then
        assertThat(own.getList("data.devices.edges.node.id"))
                .containsExactly(official.deviceId().toString());
        assertThat(list(office, devices, Map.of("search", pinyin)).getList("data.devices.edges.node.id"))
                .containsExactlyInAnyOrder(
                        office.deviceId().toString(), official.deviceId().toString());
        assertThat(list(office, devices, Map.of("search", "nobody of that name"))
                        .getList("data.devices.edges"))
                .isEmpty();
        assertThat(list(office, devices, Map.of("mine", true)).getList("data.devices.edges.node.id"))
                .containsExactly(office.deviceId().toString());
    }

    private static JsonPath list(Person person, String query, Map<String, ?> variables) {
        return given().header("Authorization", person.bearer())
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }

    private int open(UUID device) {
        return sql.one(
                        "select count(*) as n from refresh_token where device_id = ? and revoked_at is null",
                        row -> row.getInt("n"),
                        device)
                .orElseThrow();
    }
}
