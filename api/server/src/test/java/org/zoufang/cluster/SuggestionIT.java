package org.zoufang.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** What is suggested as a common problem, why, and what a person decides about it. */
@QuarkusTest
class SuggestionIT {

    private static final List<String> TEXTS =
            List.of("锦绣冷链仓租金翻倍，冻品企业承受不了。", "去年以来锦绣冷链仓租金翻倍。", "锦绣冷链仓租金翻倍，请协调。", "我们也受锦绣冷链仓租金翻倍影响。");

    private final ProblemFixture problems;
    private final VisitFixture visits;
    private final Sql sql;

    private ClusterStage at;

    SuggestionIT(ProblemFixture problems, VisitFixture visits, Sql sql) {
        this.problems = problems;
        this.visits = visits;
        this.sql = sql;
    }

    @BeforeEach
    void fourFirms() {
        at = ClusterStage.of(problems, visits, "STAFF_LIVING", TEXTS);
    }

    @AfterEach
    void noneIsLeftForTheNextTest() {
        sql.change("update problem set state = 'CLOSED' where id = any(?::uuid[])", at.problems());
        sql.change("update rule_value set number = 3 where rule = 'CLUSTER_ENTERPRISES'");
        sql.change("update rule_value set number = 25 where rule = 'CLUSTER_LIKENESS'");
    }

    @Test
    void aSuggestionSaysItsReason() {
        // When
        Map<String, Object> found = suggestion().orElseThrow();
        // Then
        assertThat(found.get("enterprises")).isEqualTo(4);
        assertThat((List<Map<String, Object>>) found.get("terms"))
                .first()
                .isEqualTo(Map.of("words", "锦绣冷链仓租金翻倍", "problems", 4));
        assertThat((String) found.get("firstOn")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(texts(at.problems()));
    }

    @Test
    void whatBelongsToOneIsNotSuggestedAgain() {
        // When
        at.form("冷链仓租金");
        // Then
        assertThat(suggestion()).isEmpty();
    }

    @Test
    void whatWasLeftDoesNotComeAgainUntilAnotherJoins() {
        // Given
        Map<String, Object> input =
                Map.of("id", Ids.next().toString(), "problemIds", texts(at.problems()), "text", "各签各的合同");
        // When
        JsonPath first = ClusterStage.send(at.cast().office(), "clusterLeave", "ClusterLeaveInput", "id", input);
        JsonPath again = ClusterStage.send(at.cast().office(), "clusterLeave", "ClusterLeaveInput", "id", input);
        // Then
        assertThat(first.getList("userErrors")).isEmpty();
        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(suggestion()).isEmpty();
        UUID fifth =
                ClusterStage.submitted(at.cast().office(), visits.anEnterprise(), "STAFF_LIVING", "锦绣冷链仓租金翻倍，要停产了。");
        at = new ClusterStage(
                at.cast(),
                Stream.concat(at.problems().stream(), Stream.of(fifth)).toList());
        assertThat(ids(suggestion().orElseThrow())).hasSize(5);
    }

    @Test
    void aSuggestionThatIsLeftNeedsAReason() {
        // When
        JsonPath answer = ClusterStage.send(
                at.cast().office(),
                "clusterLeave",
                "ClusterLeaveInput",
                "id",
                Map.of("id", Ids.next().toString(), "problemIds", texts(at.problems()), "text", " "));
        // Then
        assertThat(answer.getList("userErrors.code")).containsExactly("REQUIRED");
        assertThat(suggestion()).isPresent();
    }

    @Test
    void theThresholdsAreRules() {
        // When
        sql.change("update rule_value set number = 5 where rule = 'CLUSTER_ENTERPRISES'");
        // Then
        assertThat(suggestion()).isEmpty();
        sql.change("update rule_value set number = 3 where rule = 'CLUSTER_ENTERPRISES'");
        assertThat(suggestion()).isPresent();
        sql.change(
                "update problem set submitted_at = now() - interval '100 days' where id = any(?::uuid[])",
                at.problems());
        assertThat(suggestion()).isEmpty();
    }

    @Test
    void nobodyButTheOfficeAndTheSupervisorSectionIsShownSuggestions() {
        // Then
        for (Person person : List.of(
                at.cast().liaison(), at.cast().leader(), at.cast().lead().handler())) {
            assertThat(Asking.as(person)
                            .ask("{ clusterSuggestions { category } }", Map.of())
                            .asString())
                    .contains("FORBIDDEN");
        }
        assertThat(Asking.as(at.cast().supervisor())
                        .ask("{ clusterSuggestions { category } }", Map.of())
                        .asString())
                .doesNotContain("errors");
    }

    /** The one that has the first of our problems. */
    private Optional<Map<String, Object>> suggestion() {
        List<Map<String, Object>> all = Asking.as(at.cast().office())
                .ask(
                        "{ clusterSuggestions { type category enterprises firstOn lastOn terms { words problems }"
                                + " problems { id } } }",
                        Map.of())
                .jsonPath()
                .getList("data.clusterSuggestions");
        return all.stream()
                .filter(one -> ids(one).contains(at.problems().get(0).toString()))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(Map<String, Object> suggestion) {
        return ((List<Map<String, String>>) suggestion.get("problems"))
                .stream().map(one -> one.get("id")).toList();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
