package org.zoufang.problem.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.web.Browsing;

/** A step's form is about what stands on it: the draft, the answer, the request for more time. */
@QuarkusTest
class StepFormIT {

    private final ProblemFixture problems;

    @TestHTTPResource("/")
    String server;

    private Cast cast;
    private UUID problem;

    StepFormIT(ProblemFixture problems) {
        this.problems = problems;
    }

    @BeforeEach
    void oneIsInHand() {
        cast = problems.cast();
        problem = problems.aProblemOf(cast.liaison().officialId(), cast.enterprise());
    }

    private String lead() {
        return cast.lead().id().toString();
    }

    @Test
    void aFormThatWasOpenOverAnotherDraftIsGivenBackWithTheDraftThatStandsNow() {
        // Given
        new DeskVisitor(cast.office(), problem).takes("accept").takes("assign", "leadId", lead());
        DeskVisitor handler = new DeskVisitor(cast.lead().handler(), problem);
        DeskVisitor approver = new DeskVisitor(cast.lead().approver(), problem);
        handler.takes("signFor").takes("draftReply", "outcome", "A", "text", "第一稿");
        Map<String, String> open = approver.form("approveReply", "text", "同意这一稿");
        approver.takes("returnReply", "text", "写明时间");
        handler.takes("draftReply", "outcome", "A", "text", "第二稿");

        // When
        Response refused = approver.visitor().post("/problems/" + problem + "/steps/approveReply", open);

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("不是现在的了", "第二稿", "同意这一稿", "href=\"#answerId\"", "id=\"answerId\"")
                .doesNotContain("第一稿", open.get("answerId"));
        Map<String, String> again = new LinkedHashMap<>(open);
        again.put("answerId", DeskVisitor.read(refused.asString()));
        assertThat(approver.visitor()
                        .post("/problems/" + problem + "/steps/approveReply", again)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void theFormShowsTheAnswerThatTheEnterpriseSpeaksOfAndOffersNoSolvedButDissatisfied() {
        // Given
        new DeskVisitor(cast.office(), problem).takes("accept").takes("assign", "leadId", lead());
        new DeskVisitor(cast.lead().handler(), problem)
                .takes("signFor")
                .takes("draftReply", "outcome", "A", "text", "排水管已经疏通");
        new DeskVisitor(cast.lead().approver(), problem).takes("approveReply");
        DeskVisitor liaison = new DeskVisitor(cast.liaison(), problem);
        liaison.takes("deliver", "way", "AT_THE_DOOR", "toWhom", "王厂长", "deliveredAt", DeskVisitor.now());

        // When
        String form =
                liaison.visitor().get("/problems/" + problem + "/steps/confirm").asString();

        // Then
        assertThat(form).contains("现在的答复", "排水管已经疏通");
        String result = form.substring(form.indexOf("name=\"result\""), form.indexOf("name=\"manner\""));
        assertThat(result).contains("\"SATISFIED\"").doesNotContain("\"DISSATISFIED\"");
        assertThat(form.substring(form.indexOf("name=\"manner\""))).contains("\"DISSATISFIED\"");
        try (Browsing browsing = Browsing.at(server, "zh-CN", Browsing.NARROW).signedIn(cast.liaison())) {
            browsing.open("/problems/" + problem + "/steps/confirm");
            browsing.picture("problem-confirm").isAccessible();
        }
    }
}
