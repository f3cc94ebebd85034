package org.zoufang.admin;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.zoufang.account.SignedInFixture;

/** Somebody who hands lists in and waits for the end of their import. */
final class ListFixture {

    private static final int TRIES = 600;

    private final SignedInFixture.Person person;

    ListFixture(SignedInFixture.Person person) {
        this.person = person;
    }

    /** How the import of a CSV with these lines ended; {@code path} is such as {@code /officials/imports}. */
    JsonPath imported(String path, String... lines) throws InterruptedException {
        String id = handedIn(path, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        for (int i = 0; i < TRIES; i++) {
            JsonPath state = request().get(path + "/" + id).jsonPath();
            if (!"RUNNING".equals(state.getString("state"))) {
                return state;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import does not end");
    }

    Response handedIn(String path, byte[] file) {
        return request()
                .queryParam("fileName", "名单.csv")
                .contentType("application/octet-stream")
                .body(file)
                .post(path);
    }

    String report(String path, JsonPath imported, String language) {
        return request()
                .header("Accept-Language", language)
                .get(path + "/" + imported.getString("id") + "/report.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    RequestSpecification request() {
        return given().header("Authorization", person.bearer());
    }
}
