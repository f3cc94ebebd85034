package org.zoufang.trail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

@QuarkusTest
class TrailApiIT {

    private static final String ASK =
            """
            query($filter: TrailFilterInput, $first: Int, $after: String) { trail(filter: $filter, first: $first,
            after: $after) { edges { cursor node { id at action subject subjectId officialId official { id name }
            principal { id } deviceId address commandId requestId detail } } pageInfo { hasNextPage endCursor } } }
            """;

    private final SignedInFixture people;
    private final Event<Noted> noted;
    private final Sql sql;

    TrailApiIT(SignedInFixture people, Event<Noted> noted, Sql sql) {
        this.people = people;
        this.noted = noted;
        this.sql = sql;
    }

    @Test
    void anAuditorFindsWhoDidWhatByEachFilter() {
        // Given three things that two people did
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        SignedInFixture.Person one = people.anOfficial(Role.OFFICIAL);
        UUID thing = Ids.next();
        UUID other = Ids.next();
        note("testSave", "TEST_THING", thing, one);
        note("testDrop", "TEST_THING", thing, auditor);
        note("testSave", "TEST_THING", other, one);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        // When
        List<String> ofPerson = things(auditor, Map.of("officialId", one.officialId(), "subject", "TEST_THING"));
        List<String> ofDevice = things(auditor, Map.of("deviceId", one.deviceId(), "subject", "TEST_THING"));
        List<String> ofThing = things(auditor, Map.of("subject", "TEST_THING", "subjectId", thing));
        List<String> ofAction =
                things(auditor, Map.of("action", "testDrop", "subjectId", thing, "from", today, "to", today));
        List<String> before = things(auditor, Map.of("subjectId", thing, "to", "2020-01-01"));
        // Then
        assertThat(ofPerson).containsExactly("testSave " + other, "testSave " + thing);
        assertThat(ofDevice).isEqualTo(ofPerson);
        assertThat(ofThing).containsExactly("testDrop " + thing, "testSave " + thing);
        assertThat(ofAction).containsExactly("testDrop " + thing);
        assertThat(before).isEmpty();
    }

    @Test
    void aRowSaysByNameWhoItWasFromWhereAndByWhichRequest() {
        // Given a command over HTTP
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        Response asked = ask(
                auditor,
                "mutation($input: TrailHoldSetInput!) { trailHoldSet(input: $input) { hold { id } } }",
                Map.of("input", Map.of("fromDay", "2001-01-01", "toDay", "2001-01-31", "reason", "某案")));
        String hold = asked.jsonPath().getString("data.trailHoldSet.hold.id");
        // When
        JsonPath row = trail(auditor, Map.of("subject", "TRAIL_HOLD", "subjectId", hold), null, null);
        // Then
        row.setRootPath("data.trail.edges[0].node");
        assertThat(row.getString("action")).isEqualTo("trailHoldSet");
        assertThat(row.getString("official.name")).isEqualTo("林晓岚");
        assertThat(row.getString("officialId")).isEqualTo(auditor.officialId().toString());
        assertThat(row.getString("deviceId")).isEqualTo(auditor.deviceId().toString());
        assertThat(row.getString("address")).isEqualTo("127.0.0.1");
        assertThat(row.getString("requestId")).isEqualTo(asked.header("X-Request-Id"));
    }

    @Test
    void aRequestIdThatAClientSendsIsNotTaken() {
        // Given
        String chosen = Ids.next().toString();
        // When
        Response answer = given().header("X-Request-Id", chosen).get("/");
        // Then
        assertThat(answer.header("X-Request-Id")).isNotBlank().isNotEqualTo(chosen);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        UUID thing = Ids.next();
        for (int i = 0; i < 5; i++) {
            note("testSave" + i, "TEST_PAGE", thing, auditor);
        }
        Map<String, Object> filter = Map.of("subject", "TEST_PAGE", "subjectId", thing);
        // When
        JsonPath first = trail(auditor, filter, 3, null);
        JsonPath second = trail(auditor, filter, 3, first.getString("data.trail.pageInfo.endCursor"));
        // Then
        assertThat(first.getList("data.trail.edges.node.action"))
                .isEqualTo(List.of("testSave4", "testSave3", "testSave2"));
        assertThat(first.getBoolean("data.trail.pageInfo.hasNextPage")).isTrue();
        assertThat(second.getList("data.trail.edges.node.action")).isEqualTo(List.of("testSave1", "testSave0"));
        assertThat(second.getBoolean("data.trail.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void readingTheTrailStandsOnIt() {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        Map<String, Object> filter = Map.of("officialId", auditor.officialId(), "action", "trailRead");
        // When
        trail(auditor, filter, null, null);
        JsonPath again = trail(auditor, filter, null, null);
        // Then two readings of the same within ten minutes are one row, which says what was asked
        assertThat(again.getList("data.trail.edges.node.subjectId"))
                .isEqualTo(List.of("official=" + auditor.officialId() + " action=trailRead"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void nobodyButAnAuditorReadsTheTrail(Role role) {
        // Given
        SignedInFixture.Person person = people.anOfficial(role);
        // When
        JsonPath answer = ask(person, ASK, Map.of()).jsonPath();
        JsonPath holds = ask(person, "{ trailHolds { id } }", Map.of()).jsonPath();
        // Then
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        assertThat(holds.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void whatIsAskedWronglyIsSaid() {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        // When
        JsonPath period = trail(auditor, Map.of("from", "2026-02-01", "to", "2026-01-01"), null, null);
        JsonPath cursor = trail(auditor, Map.of(), null, "bm90aGluZw");
        JsonPath id = trail(auditor, Map.of("officialId", "x"), null, null);
        // Then
        assertThat(period.getString("errors[0].extensions.code")).isEqualTo("BAD_PERIOD");
        assertThat(cursor.getString("errors[0].extensions.code")).isEqualTo("BAD_CURSOR");
        assertThat(id.getString("errors[0].extensions.code")).isEqualTo("ID_MALFORMED");
    }

    @Test
    void aHoldIsSetAndLiftedByAnAuditorAndNeedsAReason() {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        String set = "mutation($input: TrailHoldSetInput!) { trailHoldSet(input: $input) { hold { id reason liftedAt"
                + " setBy { id } } userErrors { code field } } }";
        String lift = "mutation($input: TrailHoldLiftInput!) { trailHoldLift(input: $input) { hold { liftedAt liftedBy"
                + " { id } } userErrors { code } } }";
        // When
        JsonPath made = ask(auditor, set, Map.of("input", Map.of("fromDay", "2001-02-01", "reason", "某案")))
                .jsonPath();
        JsonPath refused = ask(
                        auditor,
                        set,
                        Map.of("input", Map.of("fromDay", "2001-02-02", "toDay", "2001-02-01", "reason", " ")))
                .jsonPath();
        String id = made.getString("data.trailHoldSet.hold.id");
        JsonPath lifted = ask(auditor, lift, Map.of("input", Map.of("id", id))).jsonPath();
        JsonPath again = ask(auditor, lift, Map.of("input", Map.of("id", id))).jsonPath();
        JsonPath unknown =
                ask(auditor, lift, Map.of("input", Map.of("id", Ids.next()))).jsonPath();
        // Then
        assertThat(made.getString("data.trailHoldSet.hold.setBy.id"))
                .isEqualTo(auditor.officialId().toString());
        assertThat(made.getString("data.trailHoldSet.hold.liftedAt")).isNull();
        assertThat(refused.getList("data.trailHoldSet.userErrors.code")).isEqualTo(List.of("REQUIRED", "BAD_PERIOD"));
        assertThat(lifted.getString("data.trailHoldLift.hold.liftedBy.id"))
                .isEqualTo(auditor.officialId().toString());
        assertThat(again.getString("data.trailHoldLift.hold.liftedAt"))
                .isEqualTo(lifted.getString("data.trailHoldLift.hold.liftedAt"));
        assertThat(unknown.getList("data.trailHoldLift.userErrors.code")).isEqualTo(List.of("UNKNOWN_ID"));
        assertThat(sql.list("select action from trail where entity_id = ? order by id", row -> row.getString(1), id))
                .containsExactly("trailHoldSet", "trailHoldLift");
    }

    private void note(String action, String subject, UUID thing, SignedInFixture.Person by) {
        noted.fire(Noted.of(action, subject, thing, by.officialId(), by.deviceId()));
    }

    private List<String> things(SignedInFixture.Person auditor, Map<String, Object> filter) {
        JsonPath answer = trail(auditor, filter, null, null);
        List<String> actions = answer.getList("data.trail.edges.node.action");
        List<String> ids = answer.getList("data.trail.edges.node.subjectId");
        return IntStream.range(0, actions.size())
                .mapToObj(i -> actions.get(i) + " " + ids.get(i))
                .toList();
    }

    private JsonPath trail(SignedInFixture.Person person, Map<String, Object> filter, Integer first, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("filter", filter);
        variables.put("first", first);
        variables.put("after", after);
        return ask(person, ASK, variables).jsonPath();
    }

    private static Response ask(SignedInFixture.Person person, String document, Map<String, ?> variables) {
        return Asking.as(person).ask(document, variables);
    }
}
