package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;

/** Who may see and change a visit. */
@QuarkusTest
class VisitRightsIT {

    private static final Instant ARRIVAL = Instant.parse("2026-11-20T02:00:00Z");

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    private Person handler;
    private Person stranger;
    private String id;

    @BeforeEach
    void aVisitOfAHandler() {
        handler = people.anOfficial(Role.DEPARTMENT_HANDLER);
        stranger = people.anOfficial(Role.DEPARTMENT_HANDLER);
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        input.put("capacity", "DEPARTMENT_HANDLER");
        id = (String) input.get("id");
        Asking.as(handler).visit("visitRecord", input);
    }

    @Test
    void aVisitThatOneMayNotSeeLooksAsIfItDidNotExist() {
        // Given
        String absent = Ids.next().toString();

        // When
        JsonPath foreign = Asking.as(stranger).look(id);
        JsonPath none = Asking.as(stranger).look(absent);
        JsonPath write = Asking.as(stranger).visit("visitArrive", VisitFixture.at(id, ARRIVAL));
        JsonPath writeNone = Asking.as(stranger).visit("visitArrive", VisitFixture.at(absent, ARRIVAL));

        // Then
        assertThat(foreign.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
        assertThat(foreign.getString("data.visit")).isNull();
        assertThat(none.getString("errors[0].message").replace(absent, id))
                .isEqualTo(foreign.getString("errors[0].message"));
        assertThat(write.getList("userErrors.code")).containsExactly("UNKNOWN_ID");
        assertThat(writeNone.getString("userErrors[0].message").replace(absent, id))
                .isEqualTo(write.getString("userErrors[0].message"));
    }

    @Test
    void aNoteOnAForeignVisitIsAnsweredAsOnAnUnknownOne() {
        // Given
        Map<String, Object> note = VisitFixture.aNote(id, "路过看到");

        // When
        JsonPath answer = Asking.as(stranger).note("noteWrite", note);

        // Then
        assertThat(answer.getList("userErrors.code")).containsExactly("UNKNOWN_ID");
        assertThat(answer.getString("userErrors[0].field")).isEqualTo("visitId");
    }

    @Test
    void whoSeesTheCityMayReadAVisitButNotChangeIt() {
        // Given
        Person leader = people.anOfficial(Role.OFFICIAL);

        // When
        JsonPath seen = Asking.as(leader).look(id);
        JsonPath arrival = Asking.as(leader).visit("visitArrive", VisitFixture.at(id, ARRIVAL));
        JsonPath note = Asking.as(leader).note("noteWrite", VisitFixture.aNote(id, "批示"));

        // Then
        assertThat(seen.getString("data.visit.id")).isEqualTo(id);
        assertThat(arrival.getList("userErrors.code")).containsExactly("NOT_A_PARTICIPANT");
        assertThat(note.getList("userErrors.code")).containsExactly("NOT_A_PARTICIPANT");
    }

    @Test
    void onlyItsAuthorRevisesOrWithdrawsANote() {
        // Given
        Asking.as(handler)
                .visit(
                        "participantAdd",
                        Map.of(
                                "visitId",
                                id,
                                "officialId",
                                stranger.officialId().toString(),
                                "role",
                                "MEMBER",
                                "capacity",
                                "DEPARTMENT_HANDLER"));
        Map<String, Object> note = VisitFixture.aNote(id, "缺电工两名");
        Asking.as(handler).note("noteWrite", note);

        // When
        JsonPath revised =
                Asking.as(stranger).note("noteRevise", Map.of("id", note.get("id"), "baseVersion", 1, "text", "不缺电工"));
        JsonPath withdrawn = Asking.as(stranger).note("noteWithdraw", Map.of("id", note.get("id"), "reason", "有误"));

        // Then
        assertThat(revised.getList("userErrors.code")).containsExactly("ONLY_AUTHOR");
        assertThat(withdrawn.getList("userErrors.code")).containsExactly("ONLY_AUTHOR");
    }

    @Test
    void onlyTheServiceOfficeAcceptsAndNotItsOwnVisit() {
        // Given
        Person office = people.anOfficial(Role.SERVICE_OFFICE);
        Person leader = people.anOfficial(Role.OFFICIAL);
        Map<String, Object> own = VisitFixture.aVisit(visits.anEnterprise());
        own.put("capacity", "SERVICE_OFFICE");
        String ownId = (String) own.get("id");
        Asking.as(office).visit("visitRecord", own);
        finish(office, ownId);

        // When
        JsonPath byItself = Asking.as(office).visit("visitAccept", Map.of("id", ownId));
        String byLeader = Asking.as(leader).refusedWith("visitReturn", Map.of("id", ownId, "comment", "不完整"));
        JsonPath byColleague =
                Asking.as(people.anOfficial(Role.SERVICE_OFFICE)).visit("visitAccept", Map.of("id", ownId));

        // Then
        assertThat(byItself.getList("userErrors.code")).containsExactly("OWN_VISIT");
        assertThat(byLeader).isEqualTo("FORBIDDEN");
        assertThat(byColleague.getString("visit.state")).isEqualTo("ACCEPTED");
    }

    @Test
    void onlyTheLeadOrHisSecretarySubmits() {
        // Given
        Person secretary = people.anOfficial(Role.SECRETARY);
        people.lends(handler, secretary);
        join(stranger, "MEMBER", "DEPARTMENT_HANDLER");
        join(secretary, "RECORDER", "SECRETARY");
        Asking.as(handler).visit("visitArrive", VisitFixture.at(id, ARRIVAL));
        Asking.as(handler).visit("visitEnd", VisitFixture.at(id, ARRIVAL.plusSeconds(60)));
        List.of(handler, stranger, secretary).forEach(one -> Asking.as(one).visit("visitCloseNotes", Map.of("id", id)));

        // When
        JsonPath byMember = Asking.as(stranger).visit("visitSubmit", Map.of("id", id));
        JsonPath bySecretary = Asking.as(secretary).visit("visitSubmit", Map.of("id", id));

        // Then
        assertThat(byMember.getList("userErrors.code")).containsExactly("ONLY_LEAD");
        assertThat(bySecretary.getString("visit.state")).isEqualTo("SUBMITTED");
    }

    private void join(Person who, String role, String capacity) {
        Map<String, Object> joining =
                Map.of("visitId", id, "officialId", who.officialId().toString(), "role", role, "capacity", capacity);
        assertThat(Asking.as(handler).visit("participantAdd", joining).getList("userErrors"))
                .isEmpty();
    }

    private static void finish(Person who, String visitId) {
        Asking.as(who).visit("visitArrive", VisitFixture.at(visitId, ARRIVAL));
        Asking.as(who).visit("visitEnd", VisitFixture.at(visitId, ARRIVAL.plusSeconds(60)));
        Asking.as(who).visit("visitCloseNotes", Map.of("id", visitId));
        Asking.as(who).visit("visitSubmit", Map.of("id", visitId));
    }
}
