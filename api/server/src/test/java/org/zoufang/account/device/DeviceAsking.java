package org.zoufang.account.device;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Registration;
import org.zoufang.shared.Ids;

/** Phones ask the API: to be registered, to sign in, and whatever else, with the headers that a phone sends. */
public final class DeviceAsking {

    private static final String ISSUE =
            "mutation($input: DeviceRegistrationIssueInput!) { deviceRegistrationIssue(input: $input) {"
                    + " registration { text expiresAt } userErrors { code field } } }";
    private static final String REGISTER =
            "mutation($input: DeviceRegisterInput!) { deviceRegister(input: $input) { registered { device { id name"
                    + " appVersion official { id } registeredAt } deviceToken expiresAt officeKey signInMode }"
                    + " userErrors { code field } } }";
    private static final String SIGN_IN =
            "mutation($input: SignInInput!) { signIn(input: $input) { session { accessToken refreshToken }"
                    + " userErrors { code field message } } }";
    private static final String REVOKE =
            "mutation($input: DeviceRevokeInput!) { deviceRevoke(input: $input) { device { id revokedAt }"
                    + " userErrors { code } } }";
    static final String ME = "{ me { official { id } } }";

    private DeviceAsking() {}

    /** A phone and the token that it was given. */
    public record Phone(UUID id, String token) {}

    /** The text of a QR code made by this person, for somebody or (null) whoever comes first. */
    public static Registration invitation(Person office, UUID official) {
        JsonPath answer = issue(office, official);
        return Registration.parse(answer.getString("data.deviceRegistrationIssue.registration.text"))
                .orElseThrow(() -> new AssertionError(answer.prettify()));
    }

    static JsonPath issue(Person office, UUID official) {
        Map<String, String> input = official == null ? Map.of() : Map.of("officialId", official.toString());
        return post(office.bearer(), null, ISSUE, input).jsonPath();
    }

    /** A new phone registered by this ticket. */
    public static Phone aPhone(String ticket) {
        UUID id = Ids.next();
        return new Phone(id, register(ticket, id, null).getString("registered.deviceToken"));
    }

    static JsonPath register(String ticket, UUID id, String token) {
        Map<String, Object> input = Map.of("ticket", ticket, "id", id.toString(), "name", "红米", "appVersion", 7);
        return post(null, token, REGISTER, input).jsonPath().setRootPath("data.deviceRegister");
    }

    /** @param phone null at a desk */
    static JsonPath signIn(Person person, UUID phone, String token) {
        Map<String, Object> input = new HashMap<>(Map.of("name", person.name(), "password", person.password()));
        if (phone != null) {
            input.put("device", Map.of("id", phone.toString(), "name", "红米", "appVersion", 7));
        }
        return post(null, token, SIGN_IN, input).jsonPath().setRootPath("data.signIn");
    }

    static JsonPath revoke(Person person, UUID phone) {
        return post(person.bearer(), null, REVOKE, Map.of("id", phone.toString()))
                .jsonPath();
    }

    /** Who am I, asked with this bearer and this device token. */
    static Response me(String bearer, String token) {
        return post(bearer, token, ME, Map.of());
    }

    static Response post(String bearer, String token, String query, Map<String, ?> input) {
        RequestSpecification request = given().contentType("application/json")
                .body(Map.of("query", query, "variables", Map.of("input", input)));
        if (bearer != null) {
            request = request.header("Authorization", bearer);
        }
        if (token != null) {
            request = request.header(Registration.DEVICE_HEADER, token);
        }
        return request.post("/graphql");
    }
}
