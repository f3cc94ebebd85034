package org.zoufang.account;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody at a desk or phone tries passwords, from an address of this machine. */
final class PasswordAsking {

    /** The machine's loopback network has more addresses than one: whoever sends from this one sits elsewhere. */
    static final String ELSEWHERE = "127.0.0.9";

    static final String HERE = "127.0.0.1";

    private static final String ANSWER =
            "(input: $input) { session { accessToken refreshToken } userErrors { code field message } } }";
    private static final String SIGN_IN = "mutation($input: SignInInput!) { signIn" + ANSWER;
    private static final String CHANGE = "mutation($input: PasswordChangeInput!) { passwordChange" + ANSWER;

    private PasswordAsking() {}

    static JsonPath signIn(String from, String name, String password, UUID phone) {
        return ask(from, "signIn", SIGN_IN, input(name, password, phone));
    }

    static String signInCode(String from, String name, String password) {
        return signIn(from, name, password, null).getString("userErrors[0].code");
    }

    static JsonPath change(String name, String former, String chosen) {
        Map<String, Object> input = input(name, former, null);
        input.put("newPassword", chosen);
        return ask(HERE, "passwordChange", CHANGE, input);
    }

    private static Map<String, Object> input(String name, String password, UUID phone) {
        Map<String, Object> input = new HashMap<>(Map.of("name", name, "password", password));
        if (phone != null) {
            input.put("device", Map.of("id", phone.toString(), "name", "红米", "appVersion", 7));
        }
        return input;
    }

    private static JsonPath ask(String from, String field, String query, Map<String, ?> input) {
        try {
            return given().config(RestAssuredConfig.config()
                            .httpClient(httpClientConfig()
                                    .setParam("http.route.local-address", InetAddress.getByName(from))))
                    .contentType("application/json")
                    .body(Map.of("query", query, "variables", Map.of("input", input)))
                    .post("/graphql")
                    .jsonPath()
                    .setRootPath("data." + field);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
