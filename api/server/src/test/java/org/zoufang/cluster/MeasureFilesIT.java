package org.zoufang.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.cluster.ClusterStage.done;
import static org.zoufang.cluster.ClusterStage.look;
import static org.zoufang.cluster.ClusterStage.take;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** Files of a measure go along with every problem's own reply, and each enterprise opens its own at its link. */
@QuarkusTest
class MeasureFilesIT {

    private static final String SHA256 = "sha256";

    private final ProblemFixture problems;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    private ClusterStage at;
    private Person handler;
    private UUID id;

    MeasureFilesIT(ProblemFixture problems, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.problems = problems;
        this.visits = visits;
        this.photos = photos;
        this.sql = sql;
    }

    @BeforeEach
    void assigned() {
        at = ClusterStage.of(problems, visits, "APPROVALS", Collections.nCopies(3, "环评批得慢。"));
        handler = at.cast().lead().handler();
        id = UUID.fromString(at.form("环评").getString("cluster.id"));
        take(
                at.cast().office(),
                id,
                "clusterAssign",
                "leadId",
                at.cast().lead().id().toString());
    }

    @Test
    void everyEnterpriseOpensTheFileAtItsOwnLinkAndNoOthers() {
        // Given
        byte[] file = photos.jpeg();
        drafted(photos.handIn(handler.bearer(), file));
        done(take(at.cast().lead().approver(), id, "clusterApproveMeasure"), "MEASURE_APPROVED");
        // When
        done(take(at.cast().office(), id, "clusterIssueMeasure"), "ISSUED");
        // Then
        String before = null;
        for (UUID problem : at.problems()) {
            String path = "/counter/problem/files/" + fileOf(problem);
            PageVisitor contact = at.contact(problem);
            assertThat(contact.get("/counter/problem").asString()).contains(path, "流程图.jpg");
            assertThat(contact.get(path).asByteArray()).isEqualTo(file);
            if (before != null) {
                assertThat(contact.get(before).statusCode()).isEqualTo(404);
            }
            before = path;
        }
        assertThat(look(at.cast().office(), id).getList("measure.files.name")).containsExactly("流程图.jpg");
    }

    @Test
    void theDraftsFileIsForTheDepartmentUntilItIsApproved() {
        // Given
        drafted(photos.handIn(handler.bearer(), photos.jpeg()));
        // When
        JsonPath ofApprover = look(at.cast().lead().approver(), id);
        JsonPath ofOffice = look(at.cast().office(), id);
        // Then
        assertThat(ofApprover.getList("measure.files.name")).containsExactly("流程图.jpg");
        assertThat(ofOffice.<Object>get("measure")).isNull();
        done(take(at.cast().lead().approver(), id, "clusterReturnMeasure", "text", "换一张清楚的。"), "ASSIGNED");
        assertThat(look(at.cast().lead().approver(), id).<Object>get("measure")).isNull();
    }

    @Test
    void whatWasNotHandedInIsRefusedAndNothingIsDrafted() {
        // When
        JsonPath answer = take(
                handler,
                id,
                "clusterDraftMeasure",
                "outcome",
                "A",
                "text",
                "见附件。",
                "files",
                List.of(Map.of(SHA256, "0".repeat(64), "name", "流程图.jpg")));
        // Then
        assertThat(answer.getList("userErrors.code")).containsExactly("FILE_NOT_HANDED_IN");
        assertThat(look(at.cast().office(), id).getString("state")).isEqualTo("ASSIGNED");
        assertThat(sql.list(
                        "select distinct state from problem where id = any(?::uuid[])",
                        row -> row.getString(1),
                        at.problems()))
                .containsExactly("ASSIGNED");
    }

    private void drafted(String sha256) {
        done(
                take(
                        handler,
                        id,
                        "clusterDraftMeasure",
                        "outcome",
                        "A",
                        "text",
                        "按附件流程办理，十日内办结。",
                        "files",
                        List.of(Map.of(SHA256, sha256, "name", "流程图.jpg"))),
                "MEASURE_DRAFTED");
    }

    private UUID fileOf(UUID problem) {
        return sql.one("select id from problem_file where problem_id = ?", row -> Sql.id(row, "id"), problem)
                .orElseThrow();
    }
}
