package org.zoufang.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.cluster.ClusterStage.done;
import static org.zoufang.cluster.ClusterStage.look;
import static org.zoufang.cluster.ClusterStage.says;
import static org.zoufang.cluster.ClusterStage.take;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** One measure for many, and every enterprise asked by itself. */
@QuarkusTest
class ClusterIT {

    private static final String MEASURE = "已列入汛前工程，泵站今日通水，道路恢复通行。";

    private final ProblemFixture problems;
    private final VisitFixture visits;
    private final Sql sql;

    private ClusterStage at;

    ClusterIT(ProblemFixture problems, VisitFixture visits, Sql sql) {
        this.problems = problems;
        this.visits = visits;
        this.sql = sql;
    }

    @BeforeEach
    void sevenFirms() {
        at = ClusterStage.of(problems, visits, "LOGISTICS", Collections.nCopies(7, "门前道路积水，货车进不来。"));
    }

    @Test
    void ofSevenFirmsFiveConfirmAndTwoStayOpen() {
        // Given
        UUID id = at.issued("A", MEASURE);
        JsonPath asked = look(at.cast().office(), id);
        assertThat(asked.getList("members.standing")).containsOnly("ASKED").hasSize(7);
        assertThat(asked.getInt("confirmed")).isZero();
        // When
        for (UUID problem : at.problems().subList(0, 5)) {
            PageVisitor contact = at.contact(problem);
            assertThat(contact.get("/counter/problem").asString()).contains(MEASURE);
            assertThat(says(contact, "confirm", Map.of("result", "SATISFIED")).statusCode())
                    .isEqualTo(303);
        }
        assertThat(says(at.contact(at.problems().get(5)), "dissatisfied", Map.of("text", "泵站没有通水。"))
                        .statusCode())
                .isEqualTo(303);
        at.contact(at.problems().get(6)).get("/counter/problem");
        // Then
        JsonPath cluster = look(at.cast().office(), id);
        assertThat(cluster.getInt("size")).isEqualTo(7);
        assertThat(cluster.getInt("confirmed")).isEqualTo(5);
        assertThat(cluster.getInt("open")).isEqualTo(2);
        assertThat(cluster.getList("members.standing"))
                .containsExactlyInAnyOrder(
                        "CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "DISSATISFIED", "ASKED");
        assertThat(state(5)).isEqualTo("IN_PROGRESS");
        assertThat(state(6)).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(sql.one(
                        "select count(distinct link_id) from notice where kind = 'ANSWER_DELIVERED' and problem_id = any(?::uuid[])",
                        row -> row.getInt(1),
                        at.problems()))
                .contains(7);
    }

    @Test
    void eachProblemGoesThroughItsOwnCommandsAndGuards() {
        // Given
        UUID id = at.issued("A", MEASURE);
        // When
        JsonPath cluster = look(at.cast().office(), id);
        // Then
        assertThat(cluster.getList("members[0].problem.steps.command"))
                .containsExactly(
                        "submit", "cluster", "accept", "assign", "signFor", "draftReply", "approveReply", "deliver");
        assertThat(cluster.getString("members[0].problem.nature")).isEqualTo("COMMON");
        assertThat(sql.one(
                        "select count(*) from trail where action = 'problemDeliver' and entity_id = any(?::text[])",
                        row -> row.getInt(1),
                        at.problems().stream().map(UUID::toString).toList()))
                .contains(7);
    }

    @Test
    void whatCannotTakeAStepGoesOnAloneAndIsCounted() {
        // Given
        UUID id = UUID.fromString(at.form("积水").getString("cluster.id"));
        Person office = at.cast().office();
        UUID alone = at.problems().get(0);
        problem(office, "problemAccept", "ProblemAcceptInput", alone, Map.of());
        problem(
                office,
                "problemAssign",
                "ProblemAssignInput",
                alone,
                Map.of("leadId", at.cast().other().id().toString()));
        // When
        JsonPath assigned = take(
                office, id, "clusterAssign", "leadId", at.cast().lead().id().toString());
        // Then
        done(assigned, "ASSIGNED");
        assertThat(assigned.getInt("cluster.steps[1].taken")).isEqualTo(6);
        assertThat(assigned.getInt("cluster.steps[1].leftOut")).isEqualTo(1);
        JsonPath drafted = take(at.cast().lead().handler(), id, "clusterDraftMeasure", "outcome", "A", "text", MEASURE);
        assertThat(drafted.getInt("cluster.steps[2].taken")).isEqualTo(6);
        assertThat(state(0)).isEqualTo("ASSIGNED");
    }

    @Test
    void theDrafterCannotApproveAndNobodyElseMayTakeAnothersStep() {
        // Given
        UUID id = UUID.fromString(at.form("积水").getString("cluster.id"));
        take(
                at.cast().office(),
                id,
                "clusterAssign",
                "leadId",
                at.cast().lead().id().toString());
        // Then
        assertThat(forbidden(at.cast().office(), id, "clusterDraftMeasure")).isTrue();
        assertThat(take(at.cast().lead().handler(), id, "clusterDraftMeasure", "outcome", "D", "text", "不办。")
                        .getList("userErrors.code"))
                .containsExactly("ONLY_BY_REVIEW");
        assertThat(take(at.cast().lead().handler(), id, "clusterDraftMeasure", "outcome", "B", "text", "在办。")
                        .getList("userErrors.code"))
                .containsExactly("NEXT_DATE_NEEDED");
        done(
                take(at.cast().lead().handler(), id, "clusterDraftMeasure", "outcome", "A", "text", MEASURE),
                "MEASURE_DRAFTED");
        assertThat(forbidden(at.cast().lead().handler(), id, "clusterApproveMeasure"))
                .isTrue();
        assertThat(take(at.cast().other().approver(), id, "clusterApproveMeasure")
                        .getList("userErrors.code"))
                .containsExactly("UNKNOWN_ID");
        assertThat(take(at.cast().office(), id, "clusterIssueMeasure").getList("userErrors.code"))
                .containsExactly("CLUSTER_NOT_IN_STATE");
        assertThat(look(at.cast().other().handler(), id).<Object>get("id")).isNull();
        assertThat(look(at.cast().supervisor(), id).getString("id")).isEqualTo(id.toString());
    }

    @Test
    void aMeasureThatIsSentBackIsDraftedAnew() {
        // Given
        UUID id = UUID.fromString(at.form("积水").getString("cluster.id"));
        take(
                at.cast().office(),
                id,
                "clusterAssign",
                "leadId",
                at.cast().lead().id().toString());
        take(at.cast().lead().handler(), id, "clusterDraftMeasure", "outcome", "A", "text", "已办。");
        // When
        done(take(at.cast().lead().approver(), id, "clusterReturnMeasure", "text", "写清何时通水。"), "ASSIGNED");
        // Then
        assertThat(state(0)).isEqualTo("IN_PROGRESS");
        done(
                take(at.cast().lead().handler(), id, "clusterDraftMeasure", "outcome", "A", "text", MEASURE),
                "MEASURE_DRAFTED");
        done(take(at.cast().lead().approver(), id, "clusterApproveMeasure"), "MEASURE_APPROVED");
        assertThat(look(at.cast().office(), id).getString("measure.text")).isEqualTo(MEASURE);
    }

    @Test
    void aStepSentTwiceIsOneStep() {
        // Given
        UUID form = Ids.next();
        UUID step = Ids.next();
        String lead = at.cast().lead().id().toString();
        at.form(form, "积水", at.problems());
        take(at.cast().office(), step, form, "clusterAssign", "leadId", lead);
        // When
        JsonPath formed = at.form(form, "积水", at.problems());
        JsonPath assigned = take(at.cast().office(), step, form, "clusterAssign", "leadId", lead);
        // Then
        assertThat(formed.getList("userErrors")).isEmpty();
        done(assigned, "ASSIGNED");
        assertThat(assigned.getList("cluster.steps")).hasSize(2);
        assertThat(at.form(form, "别的", at.problems()).getList("userErrors.code"))
                .containsExactly("ID_TAKEN");
    }

    @Test
    void problemsComeAndGoBeforeThereIsAMeasure() {
        // Given
        UUID id = UUID.fromString(
                at.form(Ids.next(), "积水", at.problems().subList(0, 3)).getString("cluster.id"));
        Person office = at.cast().office();
        take(office, id, "clusterAssign", "leadId", at.cast().lead().id().toString());
        // When
        JsonPath added = take(
                office,
                id,
                "clusterAdd",
                "problemIds",
                List.of(at.problems().get(3).toString()));
        JsonPath removed = take(
                office,
                id,
                "clusterRemove",
                "problemIds",
                List.of(at.problems().get(0).toString()),
                "text",
                "是厂内积水");
        // Then
        assertThat(added.getInt("cluster.size")).isEqualTo(4);
        assertThat(state(3)).isEqualTo("ASSIGNED");
        assertThat(removed.getInt("cluster.size")).isEqualTo(3);
        assertThat(removed.getList("cluster.members.problem.id"))
                .doesNotContain(at.problems().get(0).toString());
        assertThat(sql.one(
                        "select nature from problem where id = ?",
                        row -> row.getString(1),
                        at.problems().get(0)))
                .contains("INDIVIDUAL");
    }

    @Test
    void aProblemBelongsToOneCommonProblemAndWhatIsAnsweredToNone() {
        // Given
        UUID id = at.issued("A", MEASURE);
        UUID fresh = ClusterStage.submitted(at.cast().office(), visits.anEnterprise(), "LOGISTICS", "门前道路积水。");
        // Then
        assertThat(at.form(Ids.next(), "又一类", List.of(fresh, at.problems().get(0)))
                        .getList("userErrors.code"))
                .containsExactly("CLUSTER_MEMBER_TAKEN");
        assertThat(at.form(Ids.next(), "只有一件", List.of(fresh)).getList("userErrors.code"))
                .containsExactly("CLUSTER_TOO_FEW");
        assertThat(take(at.cast().office(), id, "clusterDissolve", "text", "不办了")
                        .getList("userErrors.code"))
                .containsExactly("CLUSTER_NOT_IN_STATE");
        sql.change("update problem set state = 'REPLIED' where id = ?", fresh);
        UUID other = ClusterStage.submitted(at.cast().office(), visits.anEnterprise(), "LOGISTICS", "门前道路积水。");
        assertThat(at.form(Ids.next(), "已答复", List.of(fresh, other)).getList("userErrors.code"))
                .containsExactly("CLUSTER_NOT_OPEN");
        assertThat(sql.one("select nature from problem where id = ?", row -> row.getString(1), other))
                .contains("INDIVIDUAL");
    }

    @Test
    void whenItIsDissolvedEachGoesOnAloneAndMayBePutTogetherAnew() {
        // Given
        UUID id = UUID.fromString(at.form("积水").getString("cluster.id"));
        // When
        JsonPath dissolved = take(at.cast().office(), id, "clusterDissolve", "text", "原因各不相同");
        // Then
        done(dissolved, "DISSOLVED");
        assertThat(at.form("积水").getList("userErrors")).isEmpty();
    }

    private String state(int problem) {
        return sql.one(
                        "select state from problem where id = ?",
                        row -> row.getString(1),
                        at.problems().get(problem))
                .orElseThrow();
    }

    private static void problem(Person who, String name, String type, UUID problem, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("id", problem.toString());
        input.put("stepId", Ids.next().toString());
        assertThat(ClusterStage.send(who, name, type, "problem { state }", input)
                        .getList("userErrors"))
                .isEmpty();
    }

    private static boolean forbidden(Person who, UUID id, String command) {
        String more = command.equals("clusterDraftMeasure") ? ", outcome: A, text: \"已办\"" : "";
        return Asking.as(who)
                .ask(
                        "mutation { " + command + "(input: {id: \"" + id + "\", stepId: \"" + Ids.next() + "\"" + more
                                + "}) { userErrors { code } } }",
                        Map.of())
                .asString()
                .contains("FORBIDDEN");
    }
}
