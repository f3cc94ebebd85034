package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Joining and leaving a team, notes and their withdrawal, tours and the visits that carry them out. */
@QuarkusTest
class TeamAndNotesIT {

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    @Inject
    Sql sql;

    private Person lead;
    private Person other;
    private UUID enterprise;
    private String id;

    @BeforeEach
    void aVisitOfOne() {
        lead = people.anOfficial(Role.OFFICIAL);
        other = people.anOfficial(Role.DEPARTMENT_HANDLER);
        enterprise = visits.anEnterprise();
        Map<String, Object> input = VisitFixture.aVisit(enterprise);
        id = (String) input.get("id");
        Asking.as(lead).visit("visitRecord", input);
    }

    @Test
    void aRemovedParticipantNoLongerSeesTheVisitAndMayComeBack() {
        // Given
        Asking.as(lead).visit("participantAdd", joining("MEMBER"));

        // When
        JsonPath removed = Asking.as(lead).visit("participantRemove", leaving(other));
        JsonPath unseen = Asking.as(other).look(id);
        JsonPath back = Asking.as(lead).visit("participantAdd", joining("RECORDER"));

        // Then
        assertThat(removed.getList("visit.participants.role")).containsExactly("LEAD");
        assertThat(unseen.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
        assertThat(back.getList("visit.participants.role")).containsExactly("LEAD", "RECORDER");
        assertThat(Asking.as(other).look(id).getString("data.visit.id")).isEqualTo(id);
    }

    @Test
    void neitherTheLeadNorWhoHasWrittenIsRemovedAndThereIsNoSecondLead() {
        // Given
        Asking.as(lead).visit("participantAdd", joining("MEMBER"));
        Asking.as(other).note("noteWrite", VisitFixture.aNote(id, "缺电工"));

        // When
        JsonPath ofLead = Asking.as(other).visit("participantRemove", leaving(lead));
        JsonPath ofAuthor = Asking.as(lead).visit("participantRemove", leaving(other));
        JsonPath secondLead = Asking.as(lead).visit("participantAdd", joining("LEAD"));

        // Then
        assertThat(ofLead.getList("userErrors.code")).contains("CANNOT_REMOVE_LEAD");
        assertThat(ofAuthor.getList("userErrors.code")).containsExactly("CANNOT_REMOVE_AUTHOR");
        assertThat(secondLead.getList("userErrors.code")).contains("NEEDS_EXACTLY_ONE_LEAD");
    }

    @Test
    void aWithdrawnNoteIsHiddenWithItsReasonAndKept() {
        // Given
        Map<String, Object> note = VisitFixture.aNote(id, "老板说要裁员");
        Asking.as(lead).note("noteWrite", note);

        // When
        JsonPath withdrawn = Asking.as(lead).note("noteWithdraw", Map.of("id", note.get("id"), "reason", "企业要求不记"));

        // Then
        assertThat(withdrawn.getBoolean("note.withdrawn")).isTrue();
        assertThat(withdrawn.getString("note.text")).isEmpty();
        assertThat(withdrawn.getString("note.withdrawnReason")).isEqualTo("企业要求不记");
        assertThat(Asking.as(lead).look(id).getInt("data.visit.noteCount")).isZero();
        assertThat(sql.one("select text from note_block where id = ?", row -> row.getString(1), UUID.fromString((String)
                        note.get("id"))))
                .contains("老板说要裁员");
    }

    @Test
    void aVisitCarriesOutAStopOfATourAndCountsAsPlanned() {
        // Given
        String stop = Ids.next().toString();
        Map<String, Object> tour = Map.of(
                "id",
                Ids.next().toString(),
                "title",
                "铸造企业调研",
                "day",
                LocalDate.of(2026, 11, 20).toString(),
                "teamIds",
                List.of(other.officialId().toString()),
                "stops",
                List.of(Map.of("id", stop, "enterpriseId", enterprise.toString(), "points", List.of("看新炉"))));
        JsonPath planned = Asking.as(lead).tour("tourPlan", tour);
        JsonPath again = Asking.as(lead).tour("tourPlan", tour);
        Map<String, Object> input = VisitFixture.aVisit(enterprise);
        input.put("tourStopId", stop);

        // When
        JsonPath visit = Asking.as(lead).visit("visitRecord", input);
        JsonPath elsewhere = Asking.as(lead).visit("visitRecord", toAnotherFirm(stop));

        // Then
        assertThat(planned.getString("tour.stops[0].enterprise.id")).isEqualTo(enterprise.toString());
        assertThat(planned.getList("tour.team.id"))
                .containsExactly(other.officialId().toString());
        assertThat(again.getInt("tour.version")).isEqualTo(1);
        assertThat(visit.getString("visit.tourStopId")).isEqualTo(stop);
        assertThat(elsewhere.getList("userErrors.field")).containsExactly("tourStopId");
    }

    private Map<String, Object> toAnotherFirm(String stop) {
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        input.put("tourStopId", stop);
        return input;
    }

    private Map<String, Object> joining(String role) {
        return Map.of(
                "visitId",
                id,
                "officialId",
                other.officialId().toString(),
                "role",
                role,
                "capacity",
                "DEPARTMENT_HANDLER");
    }

    private Map<String, Object> leaving(Person who) {
        return Map.of("visitId", id, "officialId", who.officialId().toString());
    }
}
