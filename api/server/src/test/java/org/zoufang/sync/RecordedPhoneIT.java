package org.zoufang.sync;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.contract.SchemaVersion;

/**
 * The requests of earlier phones, as their core sent them on a whole visit, replayed against the server of today. How to
 * record a release: docs/contribute/testing.md.
 */
@QuarkusTest
class RecordedPhoneIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RECORDED = Path.of("src/test/resources/recorded");
    private static final List<String> RECORDED_PHONES = List.of("phone-1", "phone-2", "phone-3", "phone-4");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Rows rows;
    private final SignedInFixture people;
    private final Map<String, String> now = new HashMap<>();
    private int version;
    private String bearer;
    private String refresh;
    private String cursor;

    RecordedPhoneIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @ParameterizedTest
    @MethodSource("recordedPhones")
    void anEarlierPhoneIsServedAsItWas(String phone) throws Exception {
        // Given the people and the foundry of the recording
        version = Integer.parseInt(phone.substring("phone-".length()));
        Person owner = people.anOfficial(Role.OFFICIAL, Role.SECRETARY, Role.LIAISON_OFFICER);
        now.put(new UUID(1, 1).toString(), owner.officialId().toString());
        now.put(
                new UUID(1, 2).toString(),
                people.anOfficial(Role.OFFICIAL).officialId().toString());
        now.put(
                new UUID(1, 3).toString(),
                people.anOfficial(Role.OFFICIAL).officialId().toString());
        now.put(new UUID(2, 1).toString(), rows.enterprise().toString());
        ObjectNode shapes = JSON.createObjectNode();
        List<String> outcomes = new ArrayList<>();
        // When
        for (Path request : requests(phone)) {
            JsonNode answer = replay(JSON.readTree(today(Files.readString(request), owner)));
            assertThat(answer.path("errors")).as("%s %s", request, answer).isEmpty();
            answer.findValues("outcome").forEach(outcome -> outcomes.add(outcome.asText()));
            shapes.set(request.getFileName().toString(), Shape.of(answer));
        }
        // Then
        assertThat(outcomes).hasSizeGreaterThan(12).containsOnly("APPLIED");
        Path kept = RECORDED.resolve(phone + "-answers.json");
        if (Boolean.getBoolean("recorded.write")) {
            Files.writeString(kept, shapes.toPrettyString() + "\n");
        }
        assertThat(Shape.missing(JSON.readTree(kept.toFile()), shapes, "")).isEmpty();
    }

    /** What a phone of two releases back sends is still understood: of each there is a recording. */
    @Test
    void ofTheTwoReleasesBeforeThisOneThereIsARecordingOfTheirPhones() throws Exception {
        for (int back = 1; back <= 2; back++) {
            String phone = "phone-" + (SchemaVersion.NOW - back);
            assertThat(RECORDED.resolve(phone)).isDirectory();
            assertThat(RECORDED.resolve(phone + "-answers.json")).isRegularFile();
            assertThat(RECORDED_PHONES).as("it is replayed").contains(phone);
        }
    }

    static Stream<String> recordedPhones() {
        return RECORDED_PHONES.stream();
    }

    private static List<Path> requests(String phone) throws Exception {
        try (Stream<Path> files = Files.list(RECORDED.resolve(phone))) {
            return files.sorted().toList();
        }
    }

    private JsonNode replay(JsonNode request) throws Exception {
        var asked = given().contentType("application/json").header("Accept-Language", "zh-CN");
        if (version > SchemaVersion.FIRST) {
            asked = asked.header(SchemaVersion.HEADER, Integer.toString(version));
        }
        if (bearer != null) {
            asked = asked.header("Authorization", "Bearer " + bearer);
        }
        JsonNode answer =
                JSON.readTree(asked.body(request.toString()).post("/graphql").asString());
        JsonNode session = answer.findPath("session");
        if (session.isObject()) {
            bearer = session.path("accessToken").asText();
            refresh = session.path("refreshToken").asText();
        }
        JsonNode page = answer.path("data").path("changes");
        if (page.isObject()) {
            cursor = page.path("cursor").asText();
            goOn(request, page);
        }
        return answer;
    }

    /** The recording was made on a small feed: where today's has more pages, the phone reads on, and all is one answer. */
    private void goOn(JsonNode request, JsonNode page) throws Exception {
        if (page.path("more").asBoolean()) {
            ((ObjectNode) request.path("variables")).put("after", cursor);
            JsonNode next = replay(request).path("data").path("changes");
            ((ArrayNode) page.path("changes")).addAll((ArrayNode) next.path("changes"));
        }
    }

    /** The recording with ids of its own, today's secrets, and the cursor that today's server gave. */
    private String today(String recorded, Person owner) throws Exception {
        String text = ID.matcher(recorded)
                .replaceAll(id -> Matcher.quoteReplacement(
                        now.computeIfAbsent(id.group(), old -> UUID.randomUUID().toString())));
        ObjectNode request = (ObjectNode) JSON.readTree(text);
        ObjectNode variables = (ObjectNode) request.path("variables");
        if (variables.path("input") instanceof ObjectNode input) {
            if (input.has("password")) {
                input.put("name", owner.name()).put("password", owner.password());
            }
            if (input.has("refreshToken")) {
                input.put("refreshToken", refresh);
            }
        }
        if (request.path("operationName").asText().equals("changes") || variables.hasNonNull("after")) {
            variables.put("after", cursor);
        }
        return request.toString();
    }
}
