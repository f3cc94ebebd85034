package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.PageVisitor;

/** The enterprise reports a problem by itself, and follows it. */
@QuarkusTest
class CounterReportIT {

    private final ProblemFixture problems;
    private final Sql sql;

    private CounterStage at;

    CounterReportIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void aProblemAndItsPeople() {
        at = CounterStage.of(problems, sql);
    }

    @Test
    void theEnterpriseReportsAProblemAndFollowsIt() {
        // Given
        at.contact()
                .get(CounterLinks.path(
                        CounterLinks.report(at.cast().office(), at.cast().enterprise(), "王厂长")
                                .getString("url")));
        at.contact().get("/counter/report");
        String id = Ids.next().toString();
        Map<String, Object> form = Map.of("id", id, "type", "DEMAND", "category", "LAND", "text", "夜间经常停电");
        // When
        Response first = at.contact().post("/counter/report", form);
        Response second = at.contact().post("/counter/report", form);
        // Then
        JsonPath found = look(at.cast().office(), UUID.fromString(id));
        assertThat(found.getString("source")).isEqualTo("ENTERPRISE");
        assertThat(found.getString("firstSeenBy")).isEqualTo("RAISED_BY_ENTERPRISE");
        assertThat(found.<Object>get("raisedBy")).isNull();
        assertThat(found.getString("steps[0].contactName")).isEqualTo("王厂长");
        assertThat(found.getList("steps")).hasSize(1);
        assertThat(first.asString()).contains(found.getString("number"));
        assertThat(second.asString()).contains(found.getString("number"));
        assertThat(at.links(id)).isEqualTo(1);
        assertThat(at.contact().get("/counter/report").asString()).contains(found.getString("number"), "已提交");
        PageVisitor follower = new PageVisitor("zh-CN");
        follower.get(CounterLinks.path(first.asString().replaceAll("(?s).*spellcheck=\"false\">([^<]+)<.*", "$1")));
        assertThat(follower.get("/counter/problem").asString()).contains("夜间经常停电", "服务企业办公室已收到");
    }

    @Test
    void whatItReportsAnewWithinAYearCountsAsRaisedAgain() {
        // Given
        at.contact()
                .get(CounterLinks.path(
                        CounterLinks.report(at.cast().office(), at.cast().enterprise(), "王厂长")
                                .getString("url")));
        at.contact().get("/counter/report");
        String id = Ids.next().toString();
        // When
        at.contact()
                .post(
                        "/counter/report",
                        Map.of("id", id, "type", "DEMAND", "category", "INFRASTRUCTURE", "text", "门前又积水了"));
        // Then
        assertThat(look(at.cast().office(), UUID.fromString(id)).getString("firstSeenBy"))
                .isEqualTo("RAISED_AGAIN");
    }

    @Test
    void aComplaintAboutConductIsNoProblem() {
        // Given
        at.contact()
                .get(CounterLinks.path(
                        CounterLinks.report(at.cast().office(), at.cast().enterprise(), "王厂长")
                                .getString("url")));
        at.contact().get("/counter/report");
        String id = Ids.next().toString();
        // When
        Response answer = at.contact()
                .post("/counter/report", Map.of("id", id, "type", "COMPLAINT", "category", "OTHER", "text", "态度恶劣"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(look(at.cast().office(), UUID.fromString(id)).<Object>get("id"))
                .isNull();
    }

    @Test
    void whenTheLinkItReportedByIsRevokedItsFollowingLinksAreToo() {
        // Given
        JsonPath link = CounterLinks.report(at.cast().office(), at.cast().enterprise(), "王厂长");
        at.contact().get(CounterLinks.path(link.getString("url")));
        at.contact().get("/counter/report");
        String id = Ids.next().toString();
        Response reported = at.contact()
                .post("/counter/report", Map.of("id", id, "type", "DEMAND", "category", "LAND", "text", "夜间经常停电"));
        String path = CounterLinks.path(reported.asString().replaceAll("(?s).*spellcheck=\"false\">([^<]+)<.*", "$1"));
        PageVisitor follower = new PageVisitor("zh-CN");
        follower.get(path);
        String other = CounterLinks.issue(at.cast().office(), UUID.fromString(id), "李主任")
                .getString("url");
        String before = follower.get("/counter/problem").asString();
        // When
        Asking.as(at.cast().office())
                .ask(
                        "mutation($input: CounterLinkRevokeInput!) { counterLinkRevoke(input: $input) { counterLink { id }"
                                + " userErrors { code } } }",
                        Map.of("input", Map.of("id", link.getString("counterLink.id"))));
        // Then
        assertThat(before).contains("夜间经常停电");
        assertThat(follower.get("/counter/problem").statusCode()).isEqualTo(401);
        assertThat(new PageVisitor("zh-CN").get(path).statusCode()).isEqualTo(401);
        assertThat(new PageVisitor("zh-CN").get(CounterLinks.path(other)).statusCode())
                .isNotEqualTo(401);
        assertThat(sql.list(
                        "select detail ->> 'from' from trail where action = 'counterLinkRevoke' and official_id = ?"
                                + " order by detail ->> 'from' nulls first",
                        row -> String.valueOf(row.getString(1)),
                        at.cast().office().officialId()))
                .containsExactly("null", link.getString("counterLink.id"));
    }
}
