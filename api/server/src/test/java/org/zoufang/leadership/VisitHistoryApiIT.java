package org.zoufang.leadership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;

/** The leader's question as it comes over the wire. */
@QuarkusTest
class VisitHistoryApiIT {

    private static final String QUERY =
            """
            query History($filter: VisitHistoryFilterInput, $first: Int, $after: String) {
              visitHistory(filter: $filter, first: $first, after: $after) {
                edges { cursor node { id kind occurredAt enterprise { name creditCode } lead { name title } noteCount } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;

    private final SignedInFixture people;
    private final HistoryFixture rows;

    VisitHistoryApiIT(SignedInFixture people, DataSource database) {
        this.people = people;
        this.rows = new HistoryFixture(database);
    }

    @Test
    void aLeaderTurnsThePagesOfAnEnterprisesHistory() {
        // Given
        UUID lead = rows.anOfficial("周晓岚");
        UUID foundry = rows.anEnterprise("云州市恒川铸造有限公司");
        UUID older = rows.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        rows.aVisit(foundry, lead, VisitKind.RETURN_VISIT, "2026-04-01T02:00:00Z");
        String leader = people.anOfficial(Role.OFFICIAL).bearer();
        Map<String, Object> filter = Map.of("enterpriseId", foundry.toString());
        JsonPath first = ask(leader, Map.of("filter", filter, "first", 1));
        String after = first.getString("data.visitHistory.pageInfo.endCursor");
        // When
        JsonPath second = ask(leader, Map.of("filter", filter, "first", 1, "after", after));
        // Then
        assertThat(first.getBoolean("data.visitHistory.pageInfo.hasNextPage")).isTrue();
        assertThat(second.getBoolean("data.visitHistory.pageInfo.hasNextPage")).isFalse();
        assertThat(second.getString("data.visitHistory.edges[0].node.id")).isEqualTo(older.toString());
        assertThat(second.getString("data.visitHistory.edges[0].node.enterprise.name"))
                .isEqualTo("云州市恒川铸造有限公司");
        assertThat(second.getString("data.visitHistory.edges[0].node.occurredAt"))
                .isEqualTo("2026-03-01T02:00:00Z");
    }

    @Test
    void aMalformedIdAndAPageTooLargeAreNamedAtTheirField() {
        // Given
        String leader = people.anOfficial(Role.OFFICIAL).bearer();
        // When
        JsonPath badId = ask(leader, Map.of("filter", Map.of("enterpriseId", "no-uuid")));
        JsonPath badSize = ask(leader, Map.of("first", 101));
        // Then
        assertThat(badId.getString("errors[0].extensions.code")).isEqualTo("ID_MALFORMED");
        assertThat(badId.getString("errors[0].extensions.field")).isEqualTo("filter.enterpriseId");
        assertThat(badSize.getString("errors[0].extensions.code")).isEqualTo("TOO_MANY");
    }

    @Test
    void whoIsSignedInMayLookAtTheSchema() {
        // Given
        String leader = people.anOfficial(Role.OFFICIAL).bearer();
        // When
        JsonPath answer = send(
                leader,
                Map.of("query", "{ __type(name: \"VisitHistoryEntry\") { name } __schema { queryType { name } } }"));
        // Then
        assertThat(answer.getString("data.__type.name")).isEqualTo("VisitHistoryEntry");
        assertThat(answer.getString("data.__schema.queryType.name")).isEqualTo("Query");
    }

    private static JsonPath ask(String bearer, Map<String, Object> variables) {
        return send(bearer, Map.of("query", QUERY, "variables", variables));
    }

    private static JsonPath send(String bearer, Map<String, Object> body) {
        return given().header("Authorization", bearer)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
