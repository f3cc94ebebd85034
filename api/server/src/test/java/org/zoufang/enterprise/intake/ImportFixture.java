package org.zoufang.enterprise.intake;

import static io.restassured.RestAssured.given;

import io.restassured.common.mapper.TypeRef;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/** Somebody of the service office who imports lists. */
final class ImportFixture {

    private static final int TRIES = 600;

    private final SignedInFixture people;

    ImportFixture(SignedInFixture people) {
        this.people = people;
    }

    RequestSpecification office() {
        return given().header(
                        "Authorization", people.anOfficial(Role.SERVICE_OFFICE).bearer());
    }

    /** Hands a file in and waits for the end of its import. */
    Map<String, Object> imported(byte[] file) throws InterruptedException {
        RequestSpecification office = office();
        String id = office.queryParam("fileName", "名单.csv")
                .contentType("application/octet-stream")
                .body(file)
                .post("/enterprises/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        RequestSpecification reader = office();
        for (int i = 0; i < TRIES; i++) {
            Map<String, Object> state = reader.get("/enterprises/imports/" + id).as(new TypeRef<>() {});
            if (!"RUNNING".equals(state.get("state"))) {
                return state;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import does not end");
    }

    String report(Object id, String language) {
        return office().header("Accept-Language", language)
                .get("/enterprises/imports/" + id + "/report.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
