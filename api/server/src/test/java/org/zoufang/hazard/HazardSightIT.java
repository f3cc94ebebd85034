package org.zoufang.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.hazard.HazardAsking.codes;
import static org.zoufang.hazard.HazardAsking.give;
import static org.zoufang.hazard.HazardAsking.look;
import static org.zoufang.hazard.HazardAsking.raw;
import static org.zoufang.hazard.HazardAsking.seen;
import static org.zoufang.hazard.HazardAsking.send;
import static org.zoufang.hazard.HazardStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** Who sees a hazard, who may do what about it, and to whom it goes. */
@QuarkusTest
class HazardSightIT {

    private final HazardFixture hazards;
    private final SignedInFixture people;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    private HazardStage on;

    HazardSightIT(
            HazardFixture hazards, SignedInFixture people, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.hazards = hazards;
        this.people = people;
        this.visits = visits;
        this.photos = photos;
        this.sql = sql;
    }

    @BeforeEach
    void somebodySeesOne() {
        on = HazardStage.of(hazards.cast());
    }

    private boolean sees(Person who) {
        return look(who, on.hazard()).getString("id") != null;
    }

    @Test
    void theCompetentRegulatorSeesItAndAnotherNot() {
        assertThat(sees(on.cast().competent().one())).isTrue();
        assertThat(sees(on.cast().foreign().one())).isFalse();
        assertThat(sees(on.cast().liaison())).isTrue();
        assertThat(sees(on.cast().office())).isTrue();
        assertThat(sees(people.aLeader(Scope.OWN))).isFalse();
        assertThat(sees(people.anOfficial(Role.DEPUTY))).isFalse();
    }

    @Test
    void aRegulatorWhosePostHasEndedSeesItNoMore() {
        // Given
        Person regulator = on.cast().competent().other();
        // When
        sql.change("update posting set ended_at = now() where official_id = ?", regulator.officialId());
        // Then
        assertThat(sees(regulator)).isFalse();
        assertThat(sees(on.cast().competent().one())).isTrue();
    }

    @Test
    void aServiceVisitorNeverGradesOrders() {
        for (Person visitor : List.of(on.cast().liaison(), on.cast().office(), people.aLeader(Scope.CITY))) {
            JsonPath graded = raw(
                    visitor,
                    "Grade",
                    Map.of(
                            "id",
                            on.hazard().toString(),
                            "stepId",
                            Ids.next().toString(),
                            "grade",
                            "MAJOR",
                            "text",
                            "依据"));
            assertThat(graded.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        }
        assertThat(look(on.cast().office(), on.hazard()).getString("state")).isEqualTo("FOUND");
    }

    @Test
    void aRegulatorWhoOnlyReportedItDoesNotGradeIt() {
        // Given
        Map<String, Object> input = seen(on.cast().enterprise());
        Person foreign = on.cast().foreign().one();
        done(send(foreign, "Report", input), "FOUND");
        UUID id = UUID.fromString((String) input.get("id"));
        give(foreign, id, "Refer", "regulatorId", on.cast().competent().id().toString());
        // When
        JsonPath answer = give(foreign, id, "Grade", "grade", "GENERAL", "text", "依据");
        // Then
        assertThat(codes(answer)).containsExactly("ONLY_COMPETENT_REGULATOR");
    }

    @Test
    void itGoesToWhoIsCompetentByTheRoutingTable() {
        // Given
        UUID proposal = Ids.next();
        sql.change(
                "insert into proposal (id, subject, title, source, proposed_at, state) values (?, 'HAZARD_ROUTE', '路由',"
                        + " '三定方案', now(), 'APPROVED')",
                proposal);
        sql.change(
                "insert into hazard_route (proposal_id, category, division, organisation_id, valid_from)"
                        + " values (?, 'GAS', '', ?, '2024-01-01')",
                proposal,
                on.cast().foreign().id());
        Map<String, Object> input = seen(on.cast().enterprise());
        input.put("category", "GAS");
        // When
        JsonPath reported = send(on.cast().liaison(), "Report", input);
        // Then
        assertThat(reported.getString("hazard.regulator.id"))
                .isEqualTo(on.cast().foreign().id().toString());
        assertThat(look(on.cast().foreign().one(), UUID.fromString((String) input.get("id")))
                        .getString("id"))
                .isNotNull();
    }

    @Test
    void itsRegulatorIsShownThePicturesThatShowItAndNoOthersOfTheVisit() {
        // Given
        UUID liaison = on.cast().liaison().officialId();
        UUID visit = visits.aVisitOf(liaison, on.cast().enterprise());
        UUID linked = photos.aStoredPhotoOf(liaison, visit);
        UUID other = photos.aStoredPhotoOf(liaison, visit);
        Map<String, Object> input = seen(on.cast().enterprise());
        input.put("visitId", visit.toString());
        input.put("photoIds", List.of(linked.toString()));
        done(send(on.cast().liaison(), "Report", input), "FOUND");
        UUID id = UUID.fromString((String) input.get("id"));
        int before = looksAt(on.cast().competent().one(), linked);
        // When
        give(
                on.cast().liaison(),
                id,
                "Refer",
                "regulatorId",
                on.cast().competent().id().toString());
        // Then
        assertThat(before).isEqualTo(404);
        assertThat(looksAt(on.cast().competent().one(), linked)).isEqualTo(200);
        assertThat(looksAt(on.cast().competent().one(), other)).isEqualTo(404);
        assertThat(look(on.cast().competent().one(), id).getList("photos.phase"))
                .containsExactly("BEFORE");
    }

    private static int looksAt(Person who, UUID photo) {
        return RestAssured.given()
                .header("Authorization", who.bearer())
                .get("/photos/" + photo + "/view")
                .statusCode();
    }

    @Test
    void listsNarrowByRegulatorGradeOpenAndOverdue() {
        // Given
        on.ordered("GENERAL");
        String mine = "enterpriseId: \"" + on.cast().enterprise() + "\"";
        // Then
        assertThat(listed(mine)).containsExactly(on.hazard().toString());
        assertThat(listed(mine + ", open: true, grade: GENERAL")).hasSize(1);
        assertThat(listed(mine + ", grade: MAJOR")).isEmpty();
        assertThat(listed(mine + ", overdue: true")).isEmpty();
        assertThat(listed(mine + ", states: [CLOSED]")).isEmpty();
        assertThat(listed("regulatorId: \"" + on.cast().competent().id() + "\""))
                .hasSize(1);
        sql.change("update hazard set due_on = current_date - 5 where id = ?", on.hazard());
        assertThat(listed(mine + ", overdue: true")).hasSize(1);
    }

    private List<String> listed(String filter) {
        return Asking.as(on.cast().office())
                .ask("{ hazards(filter: {" + filter + "}) { edges { node { id } } } }", Map.of())
                .jsonPath()
                .getList("data.hazards.edges.node.id");
    }
}
