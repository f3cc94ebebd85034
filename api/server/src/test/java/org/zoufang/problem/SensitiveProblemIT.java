package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;

/** Who, without having raised it, is shown a problem that is marked sensitive, is on the trail. */
@QuarkusTest
class SensitiveProblemIT {

    private final ProblemFixture problems;
    private final Sql sql;

    SensitiveProblemIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @Test
    void whoIsShownItIsOnTheTrailOnceAndWhoRaisedItIsNot() {
        // Given
        Cast cast = problems.cast();
        UUID problem = problems.aProblemOf(cast.liaison().officialId(), cast.enterprise());
        sql.change("update problem set confidentiality = 'SENSITIVE' where id = ?", problem);

        // When
        new PageVisitor("zh-CN").signedIn(cast.supervisor()).get("/problems?enterprise=" + cast.enterprise());
        new PageVisitor("zh-CN").signedIn(cast.supervisor()).get("/problems/" + problem);
        look(cast.office(), problem);
        look(cast.liaison(), problem);

        // Then
        assertThat(readers(problem))
                .containsExactlyInAnyOrder(
                        cast.supervisor().officialId(), cast.office().officialId());
    }

    @Test
    void whatIsNotSensitiveIsReadWithoutNote() {
        // Given
        Cast cast = problems.cast();
        UUID problem = problems.aProblemOf(cast.liaison().officialId(), cast.enterprise());

        // When
        look(cast.office(), problem);

        // Then
        assertThat(readers(problem)).isEmpty();
    }

    private List<UUID> readers(UUID problem) {
        return sql.list(
                "select official_id from trail where action = 'sensitiveProblemRead' and entity_id = ?",
                row -> Sql.id(row, "official_id"),
                problem.toString());
    }
}
