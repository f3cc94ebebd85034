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
import org.zoufang.contract.Scope;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** A secretary records for a leader: both names are kept, from–to, and it can be revoked. */
@QuarkusTest
class DelegationIT {

    private static final Instant ARRIVAL = Instant.parse("2026-11-20T01:30:00Z");

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    @Inject
    Sql sql;

    private Person leader;
    private Person secretary;
    private Map<String, Object> visit;
    private String id;

    @BeforeEach
    void aLeaderAndHisSecretary() {
        leader = people.aLeader(Scope.OWN);
        secretary = people.anOfficial(Role.SECRETARY);
        visit = VisitFixture.aVisit(visits.anEnterprise());
        visit.put("capacity", "SECRETARY");
        visit.put("onBehalfOfId", leader.officialId().toString());
        id = (String) visit.get("id");
    }

    @Test
    void aVisitThatASecretaryRecordsIsTheLeadersAndBothNamesAreKept() {
        // Given
        people.lends(leader, secretary);
        // When
        JsonPath recorded = Asking.as(secretary).visit("visitRecord", visit);
        Map<String, Object> note = VisitFixture.aNote(id, "请市供电公司本月到厂");
        note.put("kind", "LEADER_INSTRUCTION");
        note.put("onBehalfOfId", leader.officialId().toString());
        Asking.as(secretary).note("noteWrite", note);
        // Then
        assertThat(recorded.getList("userErrors")).isEmpty();
        JsonPath seen = Asking.as(leader)
                .ask(
                        "query($id: ID!) { visit(id: $id) { lead { id } recordedBy { id } onBehalfOf { id }"
                                + " notes { author { id } onBehalfOf { id } } } }",
                        Map.of("id", id))
                .jsonPath();
        assertThat(seen.getString("data.visit.lead.id"))
                .isEqualTo(leader.officialId().toString());
        assertThat(seen.getString("data.visit.recordedBy.id"))
                .isEqualTo(secretary.officialId().toString());
        assertThat(seen.getString("data.visit.onBehalfOf.id"))
                .isEqualTo(leader.officialId().toString());
        assertThat(seen.getString("data.visit.notes[0].author.id"))
                .isEqualTo(secretary.officialId().toString());
        assertThat(seen.getString("data.visit.notes[0].onBehalfOf.id"))
                .isEqualTo(leader.officialId().toString());
    }

    @Test
    void theSecretaryCarriesTheVisitToItsEnd() {
        // Given
        people.lends(leader, secretary);
        Asking.as(secretary).visit("visitRecord", visit);
        // When
        Asking.as(secretary).visit("visitArrive", VisitFixture.at(id, ARRIVAL));
        Asking.as(secretary).visit("visitEnd", VisitFixture.at(id, ARRIVAL.plusSeconds(60)));
        Asking.as(secretary).visit("visitCloseNotes", Map.of("id", id));
        Asking.as(secretary)
                .visit(
                        "visitCloseNotes",
                        Map.of("id", id, "onBehalfOfId", leader.officialId().toString()));
        // Then
        assertThat(Asking.as(secretary).visit("visitSubmit", Map.of("id", id)).getString("visit.state"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void withoutADelegationInForceHeRecordsForNobody() {
        assertThat(codes(visit)).containsExactly("DELEGATION_NOT_IN_FORCE");
        UUID delegation = people.lends(leader, secretary);
        sql.change("update delegation set to_day = '2025-12-31' where id = ?", delegation);
        assertThat(codes(visit)).containsExactly("DELEGATION_NOT_IN_FORCE");
        visit.remove("onBehalfOfId");
        assertThat(codes(visit)).containsExactly("ONLY_ON_BEHALF");
    }

    @Test
    void revokedItEndsWithTheNextRequest() {
        // Given
        UUID delegation = people.lends(leader, secretary);
        Asking.as(secretary).visit("visitRecord", visit);
        UUID other = visits.aVisitOf(leader.officialId(), visits.anEnterprise());
        assertThat(Asking.as(secretary).look(other.toString()).getString("data.visit.id"))
                .isNotNull();
        // When
        JsonPath revoked = Asking.as(leader)
                .ask(
                        "mutation($id: ID!) { delegationRevoke(input: {id: $id}) { delegation { live } userErrors { code } } }",
                        Map.of("id", delegation.toString()))
                .jsonPath();
        // Then
        assertThat(revoked.getBoolean("data.delegationRevoke.delegation.live")).isFalse();
        assertThat(Asking.as(secretary).look(other.toString()).getString("data.visit.id"))
                .isNull();
        assertThat(Asking.as(secretary).visit("visitSubmit", Map.of("id", id)).getList("userErrors.code"))
                .contains("ONLY_LEAD");
    }

    @Test
    void onlyTheLeaderHimselfLendsHisNameAndOnlyToASecretary() {
        // Given
        Person other = people.aLeader(Scope.OWN);
        // Then
        assertThat(grant(other, leader, secretary)).containsExactly("NOT_PERMITTED");
        assertThat(grant(leader, leader, other)).containsExactly("DELEGATE_NO_SECRETARY");
        assertThat(grant(leader, leader, secretary)).isEmpty();
        assertThat(grant(people.anOfficial(Role.ADMINISTRATOR), leader, secretary))
                .isEmpty();
    }

    private List<String> codes(Map<String, Object> input) {
        return Asking.as(secretary).visit("visitRecord", input).getList("userErrors.code");
    }

    private static List<String> grant(Person by, Person principal, Person delegate) {
        return Asking.as(by)
                .ask(
                        "mutation($input: DelegationGrantInput!) { delegationGrant(input: $input) { userErrors { code } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id", Ids.next().toString(),
                                        "principalId", principal.officialId().toString(),
                                        "delegateId", delegate.officialId().toString(),
                                        "from", "2026-01-01")))
                .jsonPath()
                .getList("data.delegationGrant.userErrors.code");
    }
}
