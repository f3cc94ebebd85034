package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

/** The lead of a visit, or his secretary, chooses between two values of a fact. */
@QuarkusTest
class FactSettlingIT {

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    @Inject
    Sql sql;

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
    void theSecondValueChosenIsWrittenAsARevisionAndWhatItReplacedIsKept() {
        // Given
        String conflict = two.differ("看新炉", "谈用工");
        int before = Asking.as(lead).look(id).getInt("data.visit.version");
        // When
        JsonPath settled = two.settle(lead, conflict, "PROPOSED");
        // Then
        assertThat(settled.getString("conflict.kept")).isEqualTo("PROPOSED");
        assertThat(settled.getString("conflict.settledBy.id"))
                .isEqualTo(lead.officialId().toString());
        assertThat(settled.getString("conflict.replaced.purpose")).isEqualTo("看新炉");
        JsonPath seen = Asking.as(member).look(id);
        assertThat(seen.getString("data.visit.purpose")).isEqualTo("谈用工");
        assertThat(seen.getInt("data.visit.version")).isEqualTo(before + 1);
        assertThat(TwoOnOneVisit.waiting(lead)).isEmpty();
        assertThat(trailed("factConflictSettle", conflict)).isEqualTo(1);
    }

    @Test
    void theFirstValueChosenChangesNothingButTheConflict() {
        // Given
        String conflict = two.differ("看新炉", "谈用工");
        int before = Asking.as(lead).look(id).getInt("data.visit.version");
        // When
        two.settle(lead, conflict, "CURRENT");
        // Then
        JsonPath seen = Asking.as(lead).look(id);
        assertThat(seen.getString("data.visit.purpose")).isEqualTo("看新炉");
        assertThat(seen.getInt("data.visit.version")).isEqualTo(before);
        assertThat(seen.getString("data.visit.conflicts[0].proposed.purpose")).isEqualTo("谈用工");
    }

    @Test
    void choosingTwiceIsOnceAndChoosingOtherwiseIsRefused() {
        // Given
        String conflict = two.differ("看新炉", "谈用工");
        two.settle(lead, conflict, "CURRENT");
        // When
        JsonPath again = two.settle(lead, conflict, "CURRENT");
        JsonPath otherwise = two.settle(lead, conflict, "PROPOSED");
        // Then
        assertThat(again.getList("userErrors")).isEmpty();
        assertThat(otherwise.getList("userErrors.code")).containsExactly("CONFLICT_SETTLED");
        assertThat(trailed("factConflictSettle", conflict)).isEqualTo(1);
    }

    @Test
    void onlyTheLeadAndHisSecretaryChoose() {
        // Given
        Person secretary = people.anOfficial(Role.SECRETARY);
        people.lends(lead, secretary);
        String conflict = two.differ("看新炉", "谈用工");
        // When
        JsonPath byMember = two.settle(member, conflict, "PROPOSED");
        JsonPath byStranger = two.settle(people.anOfficial(Role.DEPARTMENT_HANDLER), conflict, "PROPOSED");
        List<String> secretarys = TwoOnOneVisit.waiting(secretary);
        JsonPath bySecretary = two.settle(secretary, conflict, "PROPOSED");
        // Then
        assertThat(byMember.getList("userErrors.code")).containsExactly("ONLY_LEAD");
        assertThat(byStranger.getList("userErrors.code")).containsExactly("UNKNOWN_ID");
        assertThat(secretarys).containsExactly(conflict);
        assertThat(bySecretary.getString("conflict.kept")).isEqualTo("PROPOSED");
    }

    @Test
    void afterTheVisitIsHandedInNothingIsSettledUntilItComesBack() {
        // Given
        String conflict = two.differ("看新炉", "谈用工");
        handIn();
        // When
        JsonPath late = two.settle(lead, conflict, "PROPOSED");
        // Then
        assertThat(late.getList("userErrors.code")).containsExactly("NOT_POSSIBLE_IN_STATE");
        assertThat(TwoOnOneVisit.waiting(lead)).isEmpty();
        Asking.as(people.anOfficial(Role.SERVICE_OFFICE)).visit("visitReturn", Map.of("id", id, "comment", "请核对目的"));
        assertThat(two.settle(lead, conflict, "PROPOSED").getString("conflict.kept"))
                .isEqualTo("PROPOSED");
    }

    private void handIn() {
        Instant arrival = Instant.parse("2026-11-20T01:30:00Z");
        Asking.as(lead).visit("visitArrive", VisitFixture.at(id, arrival));
        Asking.as(lead).visit("visitEnd", VisitFixture.at(id, arrival.plusSeconds(60)));
        Asking.as(lead).visit("visitCloseNotes", Map.of("id", id));
        Asking.as(member).visit("visitCloseNotes", Map.of("id", id));
        assertThat(Asking.as(lead).visit("visitSubmit", Map.of("id", id)).getString("visit.state"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void whatTheLeadHasNotSeenIsNotReplacedByHisChoice() {
        // Given
        String conflict = two.differ("看新炉", "谈用工");
        int seen = Asking.as(lead).look(id).getInt("data.visit.version");
        two.purpose(member, seen, "看新炉和配电房");
        // When
        JsonPath stale = two.settle(lead, conflict, "PROPOSED");
        JsonPath informed = Asking.as(lead)
                .conflict("factConflictSettle", Map.of("id", conflict, "keep", "PROPOSED", "baseVersion", seen + 1));
        // Then
        assertThat(stale.getList("userErrors.code")).containsExactly("STALE_VERSION");
        assertThat(informed.getString("conflict.replaced.purpose")).isEqualTo("看新炉和配电房");
    }

    @Test
    void aValueOnceProposedIsNeverGone() {
        // Given
        String conflict = two.differ("看新炉", "谈用工");
        // When
        two.settle(lead, conflict, "CURRENT");
        two.purpose(lead, 9, "看新炉和仓库");
        // Then
        assertThat(sql.one(
                        "select proposed_value ->> 'purpose' from fact_conflict where id = ?",
                        row -> row.getString(1),
                        UUID.fromString(conflict)))
                .contains("谈用工");
    }

    private int trailed(String action, String entity) {
        return sql.list("select 1 from trail where action = ? and entity_id = ?", row -> 1, action, entity)
                .size();
    }
}
