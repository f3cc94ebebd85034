package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

@QuarkusTest
class VisitLifeIT {

    private static final Instant ARRIVAL = Instant.parse("2026-11-20T02:00:00Z");

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    @Inject
    Sql sql;

    @Test
    void aVisitGoesFromDraftToCollectingWhileTheTeamIsOnSite() {
        // Given
        Team team = aTeam();

        // When
        JsonPath recorded = Asking.as(team.lead()).visit("visitRecord", team.input());
        JsonPath arrived = Asking.as(team.member()).visit("visitArrive", VisitFixture.at(team.id(), ARRIVAL));
        JsonPath noted = Asking.as(team.member()).note("noteWrite", VisitFixture.aNote(team.id(), "冲天炉缺焦炭，订单充足。"));
        JsonPath ended =
                Asking.as(team.lead()).visit("visitEnd", VisitFixture.at(team.id(), ARRIVAL.plusSeconds(5400)));
        JsonPath closed = Asking.as(team.lead()).visit("visitCloseNotes", Map.of("id", team.id()));

        // Then
        assertThat(recorded.getString("visit.state")).isEqualTo("DRAFT");
        assertThat(recorded.getString("visit.lead.id")).isEqualTo(team.leadId());
        assertThat(recorded.getList("visit.participants.role")).containsExactly("LEAD", "MEMBER");
        assertThat(recorded.getString("visit.hosts[0].name")).isEqualTo("王厂长");
        assertThat(arrived.getString("visit.state")).isEqualTo("ON_SITE");
        assertThat(arrived.getBoolean("visit.unplanned")).isTrue();
        assertThat(arrived.getString("visit.occurredAt")).isEqualTo("2026-11-20T02:00:00Z");
        assertThat(noted.getString("note.author.id")).isEqualTo(team.memberId());
        assertThat(noted.getString("note.confidentiality")).isEqualTo("INTERNAL");
        assertThat(ended.getString("visit.state")).isEqualTo("ENDED");
        assertThat(ended.getInt("visit.noteCount")).isEqualTo(1);
        assertThat(closed.getString("visit.state")).isEqualTo("COLLECTING");
        assertThat(closed.getList("visit.missing.id")).containsExactly(team.memberId());
    }

    @Test
    void aVisitIsSubmittedWhenEverybodysNotesAreInOrWaived() {
        // Given
        Team team = collecting();

        // When
        JsonPath early = Asking.as(team.lead()).visit("visitSubmit", Map.of("id", team.id()));
        JsonPath waived = Asking.as(team.lead())
                .visit("visitWaive", Map.of("id", team.id(), "officialId", team.memberId(), "reason", "出差在外"));
        JsonPath submitted = Asking.as(team.lead()).visit("visitSubmit", Map.of("id", team.id()));

        // Then
        assertThat(early.getList("userErrors.code")).containsExactly("NOTES_MISSING");
        assertThat(early.getString("userErrors[0].message")).contains("林晓岚");
        assertThat(waived.getList("visit.missing")).isEmpty();
        assertThat(submitted.getString("visit.state")).isEqualTo("SUBMITTED");
    }

    @Test
    void theOfficeReturnsAVisitAndAcceptsItWhenItIsComplete() {
        // Given
        Team team = collecting();
        Person office = people.anOfficial(Role.SERVICE_OFFICE);
        Asking.as(team.member()).visit("visitCloseNotes", Map.of("id", team.id()));
        Asking.as(team.lead()).visit("visitSubmit", Map.of("id", team.id()));

        // When
        JsonPath returned = Asking.as(office).visit("visitReturn", Map.of("id", team.id(), "comment", "请补充用工人数"));
        JsonPath again = Asking.as(team.lead()).visit("visitCloseNotes", Map.of("id", team.id()));
        JsonPath submitted = Asking.as(team.lead()).visit("visitSubmit", Map.of("id", team.id()));
        JsonPath accepted = Asking.as(office).visit("visitAccept", Map.of("id", team.id()));

        // Then
        assertThat(returned.getString("visit.state")).isEqualTo("RETURNED");
        assertThat(returned.getString("visit.returnComment")).isEqualTo("请补充用工人数");
        assertThat(again.getString("visit.state")).isEqualTo("COLLECTING");
        assertThat(submitted.getString("visit.state")).isEqualTo("SUBMITTED");
        assertThat(accepted.getString("visit.state")).isEqualTo("ACCEPTED");
        assertThat(accepted.getInt("visit.version")).isEqualTo(10);
    }

    @Test
    void everyDeedOnAVisitLeavesATrail() {
        // Given
        Person lead = people.anOfficial(Role.OFFICIAL);
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        String id = (String) input.get("id");

        // When
        Asking.as(lead).visit("visitRecord", input);
        Asking.as(lead).visit("visitArrive", VisitFixture.at(id, ARRIVAL));
        Asking.as(lead).visit("visitArrive", VisitFixture.at(id, ARRIVAL));

        // Then
        List<String> trail = sql.list(
                "select action || ' ' || (detail->>'version') || ' ' || device_id from trail where entity_id = ? order by id",
                row -> row.getString(1),
                id);
        assertThat(trail).containsExactly("visitRecord 1 " + lead.deviceId(), "visitArrive 2 " + lead.deviceId());
    }

    @Test
    void recordingTheSameVisitTwiceKeepsOne() {
        // Given
        Person lead = people.anOfficial(Role.OFFICIAL);
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        Asking.as(lead).visit("visitRecord", input);
        Asking.as(lead).visit("visitRevise", Map.of("id", input.get("id"), "baseVersion", 1, "purpose", "回访"));

        // When
        JsonPath second = Asking.as(lead).visit("visitRecord", input);

        // Then
        assertThat(second.getList("userErrors")).isEmpty();
        assertThat(second.getString("visit.purpose")).isEqualTo("回访");
        assertThat(second.getInt("visit.version")).isEqualTo(2);
    }

    @Test
    void anIdThatStandsForAnotherVisitIsTaken() {
        // Given
        Person lead = people.anOfficial(Role.OFFICIAL);
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        Asking.as(lead).visit("visitRecord", input);
        input.put("purpose", "别的事");

        // When
        JsonPath second = Asking.as(lead).visit("visitRecord", input);

        // Then
        assertThat(second.getList("userErrors.code")).containsExactly("ID_TAKEN");
        assertThat(Asking.as(lead).look((String) input.get("id")).getString("data.visit.purpose"))
                .isEqualTo("了解用工和订单情况");
    }

    private Team aTeam() {
        Person lead = people.anOfficial(Role.OFFICIAL);
        Person member = people.anOfficial(Role.DEPARTMENT_HANDLER);
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        input.put(
                "participants",
                List.of(
                        VisitFixture.aParticipant(lead.officialId(), "LEAD", "OFFICIAL"),
                        VisitFixture.aParticipant(member.officialId(), "MEMBER", "DEPARTMENT_HANDLER")));
        return new Team(lead, member, input);
    }

    private Team collecting() {
        Team team = aTeam();
        Asking.as(team.lead()).visit("visitRecord", team.input());
        Asking.as(team.lead()).visit("visitArrive", VisitFixture.at(team.id(), ARRIVAL));
        Asking.as(team.lead()).visit("visitEnd", VisitFixture.at(team.id(), ARRIVAL.plusSeconds(5400)));
        Asking.as(team.lead()).visit("visitCloseNotes", Map.of("id", team.id()));
        return team;
    }

    /** A lead and a member about to visit. */
    private record Team(Person lead, Person member, Map<String, Object> input) {
        String id() {
            return (String) input.get("id");
        }

        String leadId() {
            return lead.officialId().toString();
        }

        String memberId() {
            return member.officialId().toString();
        }
    }
}
