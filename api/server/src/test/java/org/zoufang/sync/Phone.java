package org.zoufang.sync;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Documents;
import org.zoufang.contract.SchemaVersion;

/** What a phone sends, over HTTP, with the operation files of the real one. */
record Phone(SignedInFixture.Person person) {

    /** The question for changes that says of each which row it is; today's leaves that to the documents. */
    private static final String EACH_WITH_ITS_ID = "earlier/changes-2";

    Response ask(String query, Map<String, Object> variables) {
        return given().header("Authorization", person.bearer())
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
    }

    static JsonPath stranger(String query, Map<String, Object> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }

    JsonPath push(List<?> groups) {
        return ask(operation("push"), Map.of("groups", groups)).jsonPath();
    }

    /** The answers as they came, byte for byte. */
    String answers(List<?> groups) {
        String text = ask(operation("push"), Map.of("groups", groups)).asString();
        return text.replaceAll("\"serverTime\":\"[^\"]*\"", "");
    }

    JsonPath changes(String after) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("after", after);
        return ask(operation(EACH_WITH_ITS_ID), variables).jsonPath();
    }

    /** A page of changes as text, asked as today's phone asks. */
    String page(String after) {
        return asToday("changes", page(after, 500)).asString();
    }

    /** The answer to a push of today's phone, which sends its cursor along. */
    String pushed(List<?> groups, String after) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("groups", groups);
        variables.put("after", after);
        return asToday("push", variables).asString();
    }

    /** How many bytes of bodies go both ways for one page. */
    int bytesOfAPage(String after) {
        Map<String, Object> request = request("changes", page(after, 500));
        try {
            return new ObjectMapper().writeValueAsBytes(request).length
                    + asToday("changes", page(after, 500)).asByteArray().length;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> page(String after, int first) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("after", after);
        variables.put("first", first);
        return variables;
    }

    private static Map<String, Object> request(String operation, Map<String, Object> variables) {
        String name = operation.replaceAll(".*/|-.*", "");
        return Map.of("query", Documents.ofOperation(operation), "operationName", name, "variables", variables);
    }

    /** The answer to a push of a phone that speaks this version of the schema. */
    JsonPath pushedBy(int version, List<?> groups) {
        return as(version, "push", Map.of("groups", groups)).jsonPath();
    }

    /** A page of changes, asked by a phone that speaks this version of the schema. */
    JsonPath changesBy(int version, String after) {
        return as(version, EACH_WITH_ITS_ID, page(after, 500)).jsonPath();
    }

    private Response asToday(String operation, Map<String, Object> variables) {
        return as(SchemaVersion.NOW, operation, variables);
    }

    private Response as(int version, String operation, Map<String, Object> variables) {
        return given().header("Authorization", person.bearer())
                .header("Accept-Language", "en")
                .header(SchemaVersion.HEADER, version)
                .contentType("application/json")
                .body(request(operation, variables))
                .post("/graphql");
    }

    static String operation(String name) {
        try (InputStream file =
                Phone.class.getResourceAsStream("/org/zoufang/contract/operations/" + name + ".graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> group(UUID id, List<UUID> dependsOn, Object... commands) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", id.toString());
        group.put("dependsOn", dependsOn.stream().map(UUID::toString).toList());
        group.put("commands", Arrays.asList(commands));
        return group;
    }

    static Map<String, Object> visitRecord(UUID visit, UUID enterprise) {
        return Map.of(
                "visitRecord",
                Map.of(
                        "id", visit.toString(),
                        "kind", "LEADER_STUDY",
                        "capacity", "OFFICIAL",
                        "enterpriseId", enterprise.toString(),
                        "purpose", "看一看炉子",
                        "recordedAt", "2026-11-20T01:02:03Z"));
    }

    static Map<String, Object> noteWrite(UUID note, UUID visit, String text) {
        return Map.of(
                "noteWrite",
                Map.of(
                        "id",
                        note.toString(),
                        "visitId",
                        visit.toString(),
                        "position",
                        1,
                        "kind",
                        "TEXT",
                        "text",
                        text,
                        "writtenAt",
                        "2026-11-20T01:12:03Z"));
    }

    static Map<String, Object> photoAttach(UUID photo, UUID visit, String sha256) {
        return Map.of(
                "photoAttach",
                Map.of(
                        "id",
                        photo.toString(),
                        "visitId",
                        visit.toString(),
                        "sha256",
                        sha256,
                        "size",
                        1234,
                        "mediaType",
                        "image/jpeg",
                        "source",
                        "CAMERA"));
    }
}
