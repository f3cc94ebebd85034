package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;
import static org.zoufang.problem.ProblemStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems that are one matter: all point at one, which points at none, and the office takes a link away again. */
@QuarkusTest
class ProblemMergeIT {

    private final ProblemFixture problems;
    private ProblemStage on;

    ProblemMergeIT(ProblemFixture problems) {
        this.problems = problems;
    }

    @BeforeEach
    void aProblem() {
        on = ProblemStage.of(problems.cast());
    }

    @Test
    void mergersMakeNoChainWhateverTheirOrder() {
        // Given
        UUID a = on.submitted();
        UUID b = on.submitted();
        UUID c = on.problem();
        merge(a, b);

        // When
        JsonPath later = merge(b, c);
        JsonPath again = merge(a, c);

        // Then
        done(later, "SUBMITTED");
        assertThat(look(on.cast().office(), a).getString("mergedIntoId")).isEqualTo(c.toString());
        assertThat(look(on.cast().office(), b).getString("mergedIntoId")).isEqualTo(c.toString());
        assertThat(look(on.cast().office(), a).getList("steps.command")).containsExactly("submit", "merge", "merge");
        assertThat(codes(again)).containsExactly("MERGED_ALREADY");
        assertThat(again.getString("userErrors[0].message"))
                .contains(look(on.cast().office(), c).getString("number"));
        assertThat(codes(merge(c, a))).containsExactly("MERGE_CHAIN");
    }

    @Test
    void twoThatAreMergedCrosswiseAtOnceNeverPointAtEachOther() throws Exception {
        // Given
        UUID other = on.submitted();
        ExecutorService two = Executors.newFixedThreadPool(2);

        // When
        List<Future<JsonPath>> both =
                two.invokeAll(List.of(() -> merge(on.problem(), other), () -> merge(other, on.problem())));

        // Then
        two.shutdown();
        assertThat(Stream.of(both.get(0).get(), both.get(1).get()).flatMap(one -> codes(one).stream()))
                .containsExactly("MERGE_CHAIN");
    }

    @Test
    void theOfficeTakesAMergerBackWithAReason() {
        // Given
        UUID other = on.submitted();
        merge(other, on.problem());

        // When
        JsonPath without = give(on.cast().office(), other, "Unmerge");
        JsonPath taken = give(on.cast().office(), other, "Unmerge", "text", "不是同一条路。");
        JsonPath twice = give(on.cast().office(), other, "Unmerge", "text", "再撤。");

        // Then
        assertThat(codes(without)).containsExactly("REQUIRED");
        done(taken, "SUBMITTED");
        assertThat(taken.getString("problem.mergedIntoId")).isNull();
        assertThat(taken.getString("problem.steps[-1].text")).isEqualTo("不是同一条路。");
        assertThat(taken.getBoolean("problem.steps[-1].toEnterprise")).isFalse();
        assertThat(codes(twice)).containsExactly("NOT_MERGED");
        done(merge(other, on.problem()), "SUBMITTED");
    }

    private JsonPath merge(UUID one, UUID into) {
        return give(on.cast().office(), one, "Merge", "intoId", into.toString());
    }
}
