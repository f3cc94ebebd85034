package org.zoufang.door;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Documents;

/** Requests as phones send them, from an address that a trusted proxy names. */
final class Door {

    private final RequestSpecification request;
    private String language = "en";

    private Door(String address) {
        this.request = given().header("X-Forwarded-For", address);
    }

    static Door from(String address) {
        return new Door(address);
    }

    Door as(Person person) {
        request.header("Authorization", person.bearer());
        return this;
    }

    Door in(String other) {
        language = other;
        return this;
    }

    Response operation(String name, Map<String, ?> variables) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", Documents.ofOperation(name));
        body.put("variables", variables);
        return graphql(body);
    }

    Response graphql(Object body) {
        return request.header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/graphql");
    }

    Response get(String path) {
        return request.get(path);
    }

    Response post(String path) {
        return request.post(path);
    }
}
