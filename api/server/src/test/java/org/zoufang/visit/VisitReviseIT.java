package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

/** Two people change one visit: other facts merge, the same fact is never overwritten silently. */
@QuarkusTest
class VisitReviseIT {

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    @Inject
    Sql sql;

    private Person lead;
    private Person member;
    private String id;

    @BeforeEach
    void aVisitOfTwo() {
        lead = people.anOfficial(Role.OFFICIAL);
        member = people.anOfficial(Role.OFFICIAL);
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        input.put(
                "participants",
                List.of(
                        VisitFixture.aParticipant(lead.officialId(), "LEAD", "OFFICIAL"),
                        VisitFixture.aParticipant(member.officialId(), "MEMBER", "OFFICIAL")));
        id = (String) input.get("id");
        Asking.as(lead).visit("visitRecord", input);
    }

    @Test
    void differentFactsOfTwoPeopleMerge() {
        // Given
        Asking.as(lead).visit("visitRevise", Map.of("id", id, "baseVersion", 1, "purpose", "看新炉"));

        // When
        JsonPath second = Asking.as(member)
                .visit(
                        "visitRevise",
                        Map.of("id", id, "baseVersion", 1, "hosts", List.of(Map.of("name", "李总", "post", "总经理"))));

        // Then
        assertThat(second.getList("userErrors")).isEmpty();
        assertThat(second.getString("visit.purpose")).isEqualTo("看新炉");
        assertThat(second.getList("visit.hosts.name")).containsExactly("李总");
        assertThat(second.getInt("visit.version")).isEqualTo(3);
    }

    @Test
    void oneDeviceMayChangeTheSameFactTwiceWithoutHavingPulled() {
        // Given
        Asking.as(lead).visit("visitRevise", Map.of("id", id, "baseVersion", 1, "purpose", "看新炉"));

        // When
        JsonPath second = Asking.as(lead).visit("visitRevise", Map.of("id", id, "baseVersion", 1, "purpose", "看新炉和仓库"));

        // Then
        assertThat(second.getString("visit.purpose")).isEqualTo("看新炉和仓库");
    }

    @Test
    void themesOfTwoPeopleAreUnited() {
        // Given
        Asking.as(lead).visit("visitRevise", Map.of("id", id, "baseVersion", 1, "themes", List.of("用工", "电力")));

        // When
        JsonPath second = Asking.as(member)
                .visit("visitRevise", Map.of("id", id, "baseVersion", 1, "themes", List.of("用工", "融资")));

        // Then
        assertThat(second.getList("visit.themes")).containsExactly("用工", "电力", "融资");
    }

    @Test
    void aThemeThatAPhoneHasNotSeenIsNotDroppedByItsNextList() {
        // Given
        Asking.as(lead).visit("visitRevise", Map.of("id", id, "baseVersion", 1, "themes", List.of("电力")));
        Asking.as(member).visit("visitRevise", Map.of("id", id, "baseVersion", 1, "themes", List.of("融资")));

        // When
        JsonPath third =
                Asking.as(member).visit("visitRevise", Map.of("id", id, "baseVersion", 1, "themes", List.of("用地")));

        // Then
        assertThat(third.getList("visit.themes")).contains("电力", "用地");
    }

    @Test
    void whatIsNotSentStaysAndAnEmptyTextClears() {
        // When
        JsonPath answer = Asking.as(lead).visit("visitRevise", Map.of("id", id, "baseVersion", 1, "purpose", ""));

        // Then
        assertThat(answer.getString("visit.purpose")).isNull();
        assertThat(answer.getList("visit.themes")).containsExactly("用工", "订单");
        assertThat(answer.getList("visit.hosts.name")).containsExactly("王厂长");
    }

    @Test
    void aPlanMovesTheVisitToItsDayForEveryParticipant() {
        // When
        JsonPath answer = Asking.as(lead)
                .visit("visitRevise", Map.of("id", id, "baseVersion", 1, "plannedFrom", "2027-01-05T01:00:00Z"));

        // Then
        assertThat(answer.getString("visit.occurredAt")).isEqualTo("2027-01-05T01:00:00Z");
        assertThat(sql.list(
                        "select occurred_at from visit_participant where visit_id = ?",
                        row -> Sql.instant(row, "occurred_at"),
                        UUID.fromString(id)))
                .containsOnly(Instant.parse("2027-01-05T01:00:00Z"));
    }

    @Test
    void twentySendersOfOneVisitAllSucceedAndLeaveOne() {
        // Given
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());

        // When
        List<JsonPath> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(sender -> Asking.as(lead).visit("visitRecord", input))
                .toList();

        // Then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.getList("userErrors")).isEmpty();
            assertThat(answer.getInt("visit.version")).isEqualTo(1);
        });
        assertThat(sql.list("select 1 from trail where entity_id = ?", row -> 1, input.get("id")))
                .hasSize(1);
    }
}
