package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;

/** Two people write of one fact without knowing of each other: the first stands, the second is kept, the lead chooses. */
@QuarkusTest
class FactConflictIT {

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    private TwoOnOneVisit two;
    private Person lead;
    private Person member;
    private String id;

    @BeforeEach
    void aVisitOfTwo() {
        two = TwoOnOneVisit.begin(people, visits);
        lead = two.lead();
        member = two.member();
        id = two.id();
    }

    @Test
    void theFirstValueStandsTheSecondIsKeptAndAllElseIsDone() {
        // Given
        two.purpose(lead, 1, "看新炉");
        // When
        JsonPath second = Asking.as(member)
                .visit(
                        "visitRevise",
                        Map.of(
                                "id",
                                id,
                                "baseVersion",
                                1,
                                "purpose",
                                "谈用工",
                                "themes",
                                List.of("电力"),
                                "writtenAt",
                                "2026-11-20T02:00:00Z"));
        // Then
        assertThat(second.getList("userErrors")).isEmpty();
        assertThat(second.getString("visit.purpose")).isEqualTo("看新炉");
        assertThat(second.getList("visit.themes")).containsExactly("电力");
        assertThat(second.getList("conflicts")).hasSize(1);
        assertThat(second.getString("conflicts[0].fact")).isEqualTo("PURPOSE");
        assertThat(second.getString("conflicts[0].current.purpose")).isEqualTo("看新炉");
        assertThat(second.getString("conflicts[0].currentBy.id"))
                .isEqualTo(lead.officialId().toString());
        assertThat(second.getString("conflicts[0].currentAt")).isNotNull();
        assertThat(second.getString("conflicts[0].proposed.purpose")).isEqualTo("谈用工");
        assertThat(second.getString("conflicts[0].proposedBy.id"))
                .isEqualTo(member.officialId().toString());
        assertThat(second.getString("conflicts[0].deviceId"))
                .isEqualTo(member.deviceId().toString());
        assertThat(second.getInt("conflicts[0].baseVersion")).isEqualTo(1);
        assertThat(second.getString("conflicts[0].writtenAt")).isEqualTo("2026-11-20T02:00:00Z");
    }

    @Test
    void bothWhoChoosesAndWhoWaitsSeeItAndNobodyElse() {
        // Given
        two.purpose(lead, 1, "看新炉");
        // When
        String conflict = two.purpose(member, 1, "谈用工").getString("conflicts[0].id");
        // Then
        assertThat(TwoOnOneVisit.waiting(lead)).containsExactly(conflict);
        assertThat(TwoOnOneVisit.waiting(member)).containsExactly(conflict);
        assertThat(TwoOnOneVisit.waiting(people.anOfficial(Role.OFFICIAL))).isEmpty();
        assertThat(Asking.as(lead).look(id).getList("data.visit.conflicts.proposed.purpose"))
                .containsExactly("谈用工");
    }

    @Test
    void thirdsValueWaitsBesideTheSecondsAndAPhoneThatWritesOnKeepsOnePlace() {
        // Given
        Person third = people.anOfficial(Role.DEPARTMENT_HANDLER);
        Asking.as(lead)
                .visit(
                        "participantAdd",
                        Map.of(
                                "visitId",
                                id,
                                "officialId",
                                third.officialId().toString(),
                                "role",
                                "MEMBER",
                                "capacity",
                                "DEPARTMENT_HANDLER"));
        two.purpose(lead, 1, "看新炉");
        two.purpose(member, 1, "谈用");
        // When
        two.purpose(member, 1, "谈用工");
        two.purpose(third, 1, "谈电价");
        two.purpose(third, 1, "谈电价");
        // Then
        assertThat(Asking.as(lead).look(id).getList("data.visit.conflicts.proposed.purpose"))
                .containsExactly("谈用工", "谈电价");
    }

    @Test
    void twoPhonesOfOnePersonAreTwoWriters() {
        // Given
        two.purpose(lead, 1, "看新炉");
        // When
        JsonPath second = two.purpose(people.onAnotherPhone(lead), 1, "谈用工");
        // Then
        assertThat(second.getList("conflicts.proposed.purpose")).containsExactly("谈用工");
        assertThat(second.getString("visit.purpose")).isEqualTo("看新炉");
    }

    @Test
    void aPlanIsOneFactWithItsBeginAndEnd() {
        // Given
        Asking.as(lead)
                .visit(
                        "visitRevise",
                        Map.of(
                                "id",
                                id,
                                "baseVersion",
                                1,
                                "plannedFrom",
                                "2027-01-05T01:00:00Z",
                                "plannedTo",
                                "2027-01-05T02:00:00Z"));
        // When
        JsonPath second = Asking.as(member)
                .visit(
                        "visitRevise",
                        Map.of(
                                "id",
                                id,
                                "baseVersion",
                                1,
                                "plannedFrom",
                                "2027-01-06T01:00:00Z",
                                "plannedTo",
                                "2027-01-06T03:00:00Z"));
        two.settle(lead, second.getString("conflicts[0].id"), "PROPOSED");
        // Then
        assertThat(second.getString("visit.plannedFrom")).isEqualTo("2027-01-05T01:00:00Z");
        assertThat(second.getList("conflicts.fact")).containsExactly("PLAN");
        JsonPath seen = Asking.as(lead).look(id);
        assertThat(seen.getString("data.visit.plannedTo")).isEqualTo("2027-01-06T03:00:00Z");
        assertThat(seen.getString("data.visit.occurredAt")).isEqualTo("2027-01-06T01:00:00Z");
    }

    @Test
    void hostsAreKeptWholeOnBothSides() {
        // Given
        Asking.as(lead)
                .visit("visitRevise", Map.of("id", id, "baseVersion", 1, "hosts", List.of(Map.of("name", "李总"))));
        // When
        JsonPath second = Asking.as(member)
                .visit(
                        "visitRevise",
                        Map.of("id", id, "baseVersion", 1, "hosts", List.of(Map.of("name", "赵工", "post", "总工"))));
        // Then
        assertThat(second.getList("visit.hosts.name")).containsExactly("李总");
        assertThat(second.getList("conflicts[0].proposed.hosts.name")).containsExactly("赵工");
        two.settle(lead, second.getString("conflicts[0].id"), "PROPOSED");
        assertThat(Asking.as(lead).look(id).getList("data.visit.hosts.post")).containsExactly("总工");
    }
}
