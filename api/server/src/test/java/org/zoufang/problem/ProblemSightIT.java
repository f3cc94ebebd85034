package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** Who sees a problem: by itself, and in lists. */
@QuarkusTest
class ProblemSightIT {

    private final ProblemFixture problems;
    private final SignedInFixture people;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    private ProblemStage on;

    ProblemSightIT(
            ProblemFixture problems, SignedInFixture people, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.visits = visits;
        this.photos = photos;
        this.problems = problems;
        this.people = people;
        this.sql = sql;
    }

    @BeforeEach
    void somebodyHearsOne() {
        on = ProblemStage.of(problems.cast());
    }

    @Test
    void aDepartmentSeesItFromTheMomentItIsGivenToItAndOthersNever() {
        // Given
        Person handler = on.cast().lead().handler();
        assertThat(sees(handler)).isFalse();
        // When
        on.assigned();
        // Then
        assertThat(sees(handler)).isTrue();
        assertThat(sees(on.cast().other().handler())).isFalse();
        assertThat(sees(people.aLeader(Scope.OWN))).isFalse();
        assertThat(sees(people.anOfficial(Role.DEPUTY))).isFalse();
    }

    @Test
    void whoHandlesItIsShownThePicturesThatShowItAndNoOthersOfTheVisit() {
        // Given
        UUID liaison = on.cast().liaison().officialId();
        UUID visit = visits.aVisitOf(liaison, on.cast().enterprise());
        UUID linked = photos.aStoredPhotoOf(liaison, visit);
        UUID other = photos.aStoredPhotoOf(liaison, visit);
        sql.change("update problem set visit_id = ? where id = ?", visit, on.problem());
        sql.change(
                "insert into problem_evidence (problem_id, row_id, kind, linked_at) values (?, ?, 'PHOTO', now())",
                on.problem(),
                linked);
        Person handler = on.cast().lead().handler();
        int before = looksAt(handler, linked, "view");
        // When
        on.assigned();
        // Then
        assertThat(before).isEqualTo(404);
        assertThat(looksAt(handler, linked, "view")).isEqualTo(200);
        assertThat(looksAt(handler, linked, "thumbnail")).isEqualTo(200);
        assertThat(looksAt(handler, linked, "original")).isEqualTo(404);
        assertThat(looksAt(handler, other, "view")).isEqualTo(404);
        assertThat(looksAt(on.cast().other().handler(), linked, "view")).isEqualTo(404);
    }

    private static int looksAt(Person who, UUID photo, String how) {
        return RestAssured.given()
                .header("Authorization", who.bearer())
                .get("/photos/" + photo + "/" + how)
                .statusCode();
    }

    @Test
    void aSensitiveOneIsNotShownToWhoOnlyLooksAfterTheEnterprise() {
        // Given
        on.assigned();
        sql.change(
                "update problem set confidentiality = 'SENSITIVE', raised_by = ? where id = ?",
                on.cast().office().officialId(),
                on.problem());
        // Then
        assertThat(sees(on.cast().liaison())).isFalse();
        assertThat(sees(on.cast().lead().approver())).isTrue();
        assertThat(sees(on.cast().office())).isTrue();
    }

    @Test
    void listsNarrowByEnterpriseDepartmentStateOverdueAndWords() {
        // Given
        on.assigned();
        String enterprise = on.cast().enterprise().toString();
        String of = "enterpriseId: \"" + enterprise + "\"";
        // Then
        assertThat(list(of)).containsExactly(on.problem().toString());
        assertThat(list(of + ", states: [CLOSED]")).isEmpty();
        assertThat(list(of + ", states: [ASSIGNED]")).hasSize(1);
        assertThat(list("leadId: \"" + on.cast().lead().id() + "\"")).hasSize(1);
        assertThat(list(of + ", text: \"积水\"")).hasSize(1);
        assertThat(list(of + ", text: \"水积\"")).isEmpty();
        assertThat(list(of + ", overdue: true")).isEmpty();
        sql.change("update problem set due_on = current_date - 3 where id = ?", on.problem());
        assertThat(list(of + ", overdue: true")).hasSize(1);
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        // Given
        for (int more = 0; more < 4; more++) {
            on.submitted();
        }
        String first = page(2, null, "endCursor");
        // When
        String second = page(2, first, "endCursor");
        // Then
        assertThat(page(2, second, "hasNextPage")).isEqualTo("false");
        assertThat(list("enterpriseId: \"" + on.cast().enterprise() + "\"")).hasSize(5);
    }

    private boolean sees(Person who) {
        boolean byId = look(who, on.problem()).getString("id") != null;
        String filter = "enterpriseId: \"" + on.cast().enterprise() + "\"";
        assertThat(ids(who, filter).contains(on.problem().toString())).isEqualTo(byId);
        return byId;
    }

    private List<String> list(String filter) {
        return ids(on.cast().office(), filter);
    }

    private static List<String> ids(Person who, String filter) {
        return Asking.as(who)
                .ask("{ problems(filter: {" + filter + "}, first: 100) { edges { node { id } } } }", Map.of())
                .jsonPath()
                .getList("data.problems.edges.node.id");
    }

    private String page(int size, String after, String part) {
        String from = after == null ? "" : ", after: \"" + after + "\"";
        return Asking.as(on.cast().office())
                .ask(
                        "{ problems(filter: {enterpriseId: \"" + on.cast().enterprise() + "\"}, first: " + size + from
                                + ") { edges { node { id } } pageInfo { hasNextPage endCursor } } }",
                        Map.of())
                .jsonPath()
                .getString("data.problems.pageInfo." + part);
    }
}
