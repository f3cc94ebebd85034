package org.zoufang.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.commitment.CommitmentAsking.give;
import static org.zoufang.commitment.CommitmentAsking.look;
import static org.zoufang.commitment.CommitmentAsking.make;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.CommitmentState;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The enterprise at its counter: the promises made to it, in the words that were said, and its own word on them. */
@QuarkusTest
class PromiseCounterIT {

    private static final String ISSUE =
            "mutation($input: CounterLinkIssueInput!) { counterLinkIssue(input: $input) { url userErrors { code } } }";

    private final ProblemFixture casts;
    private final CommitmentFixture commitments;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private final UUID id = Ids.next();
    private final PageVisitor contact = new PageVisitor("zh-CN");
    private Cast cast;

    PromiseCounterIT(ProblemFixture casts, CommitmentFixture commitments, Sql sql) {
        this.casts = casts;
        this.commitments = commitments;
        this.sql = sql;
    }

    @BeforeEach
    void aPromiseThatItsOwnerFulfilled() {
        cast = casts.cast();
        String due = LocalDate.now().plusDays(30).toString();
        make(cast.liaison(), id, cast.enterprise(), "dueOn", due, "contactName", "王厂长", "text", "月底前把东门外的路修好");
        give(cast.liaison(), id, "Fulfil", "text", "路已修好，照片为证。");
    }

    private String link(UUID enterprise, String matter) {
        Map<String, Object> input = Map.of(
                "id",
                Ids.next().toString(),
                "matter",
                matter,
                "enterpriseId",
                enterprise.toString(),
                "contactName",
                "王厂长",
                "validDays",
                3);
        return Asking.as(cast.office())
                .ask(ISSUE, Map.of("input", input))
                .jsonPath()
                .getString("data.counterLinkIssue.url")
                .replaceFirst("^https?://[^/]+", "");
    }

    private void opened() {
        assertThat(contact.get(link(cast.enterprise(), "COMMITMENTS")).header("Location"))
                .endsWith("/counter/commitments");
    }

    private Map<String, Object> form(UUID promise, String act, String text) {
        String page = contact.get("/counter/commitments/" + promise + "/" + act).asString();
        Map<String, Object> form = new HashMap<>();
        for (String hidden : List.of("stepId", "version")) {
            form.put(hidden, page.replaceAll("(?s).*name=\"" + hidden + "\" value=\"([^\"]*)\".*", "$1"));
        }
        form.put("text", text);
        return form;
    }

    private JsonPath notices(Person who) {
        return Asking.as(who)
                .ask(
                        "{ notices(first: 50) { edges { node { id kind number commitmentId problemId contactName state } } } }",
                        Map.of())
                .jsonPath()
                .setRootPath("data.notices.edges.node");
    }

    @Test
    void itReadsTheExactWordsByWhomByWhenAndNothingInternal() {
        // Given
        UUID inside = commitments.aCommitment(
                cast.liaison().officialId(), cast.enterprise(), CommitmentState.ACCEPTED_BY_OWNER);
        give(cast.liaison(), inside, "DeclareImpossible", "text", "内部：资金没有落实");
        opened();

        // When
        String page = contact.get("/counter/commitments").asString();

        // Then
        String owner = sql.one(
                        "select name from official where id = ?",
                        row -> row.getString(1),
                        cast.liaison().officialId())
                .orElseThrow();
        assertThat(page)
                .contains("月底前把东门外的路修好", owner, "待企业认可", "路已修好，照片为证。")
                .contains("月底前修好门前路", "履行中")
                .doesNotContain("内部：资金没有落实", "待复核");
    }

    @Test
    void itsWordCountsOnceAndBearsTheLinkAndNoOfficial() {
        // Given
        opened();
        Map<String, Object> form = form(id, "acknowledge", "确实修好了");

        // When
        Response first = contact.post("/counter/commitments/" + id + "/acknowledge", form);
        Response second = contact.post("/counter/commitments/" + id + "/acknowledge", form);

        // Then
        assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(303);
        JsonPath now = look(cast.office(), id);
        assertThat(now.getString("standing")).isEqualTo("KEPT");
        assertThat(now.getList("steps.command")).containsExactly("make", "accept", "fulfil", "acknowledge");
        assertThat(now.getString("steps[3].contactName")).isEqualTo("王厂长");
        assertThat(now.<Object>get("steps[3].by")).isNull();
        assertThat(sql.list(
                        "select detail ->> 'link' from trail where action = 'commitmentAcknowledge' and entity_id = ?"
                                + " and official_id is null",
                        row -> row.getString(1),
                        id.toString()))
                .singleElement()
                .asString()
                .isNotBlank();
    }

    @Test
    void lookingNeverActsAndAWordOnWhatItDidNotReadIsRefused() {
        // Given
        opened();
        Map<String, Object> stale = form(id, "contest", "只修了一半");
        for (int times = 0; times < 20; times++) {
            contact.get("/counter/commitments/" + id + "/acknowledge");
        }
        give(cast.office(), id, "Contest", "contactName", "李会计", "text", "没有修到厂门口");
        give(cast.liaison(), id, "Fulfil", "text", "又修了一段。");

        // When
        Response late = contact.post("/counter/commitments/" + id + "/contest", stale);

        // Then
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.asString()).contains("有了新进展");
        assertThat(look(cast.office(), id).getString("state")).isEqualTo("FULFILLED");
        assertThat(sql.list(
                        "select detail ->> 'code' from trail where action = 'counterRefuse' and detail ->> 'asked' = 'contest'"
                                + " and detail ->> 'enterprise' = ?",
                        row -> row.getString(1),
                        cast.enterprise().toString()))
                .containsExactly("COMMITMENT_MOVED_ON");
    }

    @Test
    void aLinkReachesNoOtherEnterprisesPromiseAndNoOtherMatter() {
        // Given
        UUID elsewhere = commitments.aCommitment(
                cast.liaison().officialId(), casts.cast().enterprise(), CommitmentState.FULFILLED);
        opened();
        contact.get("/counter/commitments");

        // When
        Response foreign = contact.post(
                "/counter/commitments/" + elsewhere + "/acknowledge",
                Map.of("stepId", Ids.next().toString(), "version", "1"));
        int problem = contact.get("/counter/problem").statusCode();
        PageVisitor visits = new PageVisitor("zh-CN");
        visits.get(link(cast.enterprise(), "VISITS"));
        int other = visits.get("/counter/commitments").statusCode();

        // Then
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(problem).isEqualTo(403);
        assertThat(other).isEqualTo(403);
        assertThat(new PageVisitor("zh-CN").get("/counter/commitments").statusCode())
                .isEqualTo(401);
        assertThat(sql.one("select state from commitment where id = ?", row -> row.getString(1), elsewhere))
                .contains("FULFILLED");
    }

    @Test
    void whatItHasToBeToldWaitsInTheOutboxAndItsLinkShowsThePromises() {
        // Given
        JsonPath waiting = notices(cast.liaison());
        String notice = waiting.getString("[0].id");

        // When
        JsonPath shown = Asking.as(cast.liaison())
                .ask(
                        "mutation($id: ID!) { noticeShow(input: {id: $id}) { url text userErrors { code } } }",
                        Map.of("id", notice))
                .jsonPath()
                .setRootPath("data.noticeShow");
        JsonPath told = Asking.as(cast.liaison())
                .ask(
                        "mutation($id: ID!) { noticeHandOver(input: {id: $id}) { notice { state } userErrors { code } } }",
                        Map.of("id", notice))
                .jsonPath()
                .setRootPath("data.noticeHandOver");

        // Then
        assertThat(waiting.getList("kind")).containsExactly("COMMITMENT_FULFILLED");
        assertThat(waiting.getString("[0].commitmentId")).isEqualTo(id.toString());
        assertThat(waiting.<Object>get("[0].problemId")).isNull();
        assertThat(shown.getString("text"))
                .contains("王厂长", waiting.getString("[0].number"))
                .doesNotContain("东门");
        assertThat(contact.get(shown.getString("url").replaceFirst("^https?://[^/]+", ""))
                        .header("Location"))
                .endsWith("/counter/commitments");
        assertThat(told.getString("notice.state")).isEqualTo("HANDED_OVER");
    }

    @Test
    void theLatestNewsTakesThePlaceOfWhatWaited() {
        // Given
        give(cast.office(), id, "Contest", "contactName", "王厂长", "text", "没有修完");

        // When
        give(
                cast.liaison(),
                id,
                "Renegotiate",
                "text",
                "汛期",
                "dueOn",
                LocalDate.now().plusDays(90).toString());

        // Then
        assertThat(notices(cast.liaison()).getList("kind"))
                .containsExactly("COMMITMENT_RENEGOTIATED", "COMMITMENT_FULFILLED");
        assertThat(notices(cast.liaison()).getList("state")).containsExactly("WAITING", "SUPERSEDED");
    }

    @Test
    void itsPagesAreAccessibleInBothLanguagesOnPhoneAndDesk() {
        // Given
        UUID late = commitments.aCommitment(cast.liaison().officialId(), cast.enterprise(), CommitmentState.DOING);
        commitments.due(late, 10);
        List<String> wrong = new ArrayList<>();

        // When
        pictured("zh-CN", Browsing.NARROW, wrong);
        pictured("en", Browsing.WIDE, wrong);

        // Then
        assertThat(wrong).isEmpty();
    }

    private void pictured(String language, int width, List<String> wrong) {
        try (Browsing browsing = Browsing.at(server, language, width)) {
            browsing.open(link(cast.enterprise(), "COMMITMENTS"));
            for (String path : List.of("/counter/commitments", "/counter/commitments/" + id + "/contest")) {
                int status = browsing.open(path);
                browsing.picture("counter-promises-" + (path.endsWith("contest") ? "contest" : "list"));
                if (status != 200) {
                    wrong.add(path + " answers " + status);
                }
                browsing.axeFinds().forEach(found -> wrong.add(path + " " + width + " " + found));
                int over = (Integer)
                        browsing.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
                if (over > 0) {
                    wrong.add(path + " " + width + " is scrolled sideways by " + over);
                }
            }
        }
    }
}
