package org.zoufang.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.hazard.HazardAsking.look;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The enterprise at its own page of a hazard: it reads, hands in its plan and its fix, objects; looking changes nothing. */
@QuarkusTest
class HazardCounterIT {

    private final HazardFixture hazards;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private HazardStage on;

    HazardCounterIT(HazardFixture hazards, Sql sql) {
        this.hazards = hazards;
        this.sql = sql;
    }

    @BeforeEach
    void aHazard() {
        on = HazardStage.of(hazards.cast());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void aContactReportsWithAPhotoThatItIsRectified(String language, int width) throws IOException {
        // Given
        on.ordered("GENERAL");
        try (Browsing contact = Browsing.at(server, language, width)) {
            contact.open(link(on.cast().competent().one()));
            contact.picture("hazard-counter").isAccessible();
            contact.page().click("a[href='/counter/hazard/claimFixed']");
            contact.picture("hazard-counter-claim").isAccessible();
            contact.page().fill("#text", "配电箱已更换，加装门锁。");
            contact.page().click("main form button[type=submit]");
            contact.picture("hazard-counter-no-photo").isAccessible();
            boolean refused = contact.page().locator(".errors").count() == 1;
            contact.page().setInputFiles("#photo1", new FilePayload("箱.jpg", "image/jpeg", jpeg()));
            // When
            contact.page().click("main form button[type=submit]");
            // Then
            assertThat(refused).isTrue();
            assertThat(contact.page().url()).endsWith("/counter/hazard");
            contact.picture("hazard-counter-claimed").isAccessible();
        }
        JsonPath hazard = look(on.cast().competent().one(), on.hazard());
        assertThat(hazard.getString("state")).isEqualTo("CLAIMED_FIXED");
        assertThat(hazard.getList("photos.fromEnterprise")).containsExactly(true);
        assertThat(hazard.getString("steps.find { it.command == 'claimFixed' }.contactName"))
                .isEqualTo("王厂长");
        String url = hazard.getString("photos[0].url");
        assertThat(looksAt(on.cast().competent().one(), url)).isEqualTo(200);
        assertThat(looksAt(on.cast().foreign().one(), url)).isEqualTo(404);
    }

    @Test
    void aPlanIsHandedInWholeOrNotAtAll() {
        // Given
        on.ordered("MAJOR");
        PageVisitor contact = opened();
        Map<String, Object> plan = form(contact, "submitPlan");
        plan.putAll(
                Map.of("goal", "消除", "measures", "更换", "money", "十万元", "people", "王厂长", "until", HazardStage.day(30)));
        Response short5 = contact.post("/counter/hazard/submitPlan", plan);
        plan.put("emergencyPlan", "断电撤人");
        // When
        Response whole = contact.post("/counter/hazard/submitPlan", plan);
        // Then
        assertThat(short5.statusCode()).isEqualTo(422);
        assertThat(whole.statusCode()).isEqualTo(303);
        JsonPath hazard = look(on.cast().office(), on.hazard());
        assertThat(hazard.getString("state")).isEqualTo("PLAN_SUBMITTED");
        assertThat(hazard.getList("plans")).hasSize(1);
    }

    @Test
    void anObjectionCountsOnceAndNotForWhatWasNotRead() {
        // Given
        on.graded("GENERAL");
        PageVisitor contact = opened();
        Map<String, Object> old = form(contact, "contest");
        old.put("text", "线路已停用。");
        HazardStage.done(on.by("Order", "dueOn", HazardStage.day(9), "text", "更换。"), "ORDERED");
        Response unread = contact.post("/counter/hazard/contest", old);
        Map<String, Object> now = form(contact, "contest");
        now.put("text", "线路已停用。");
        // When
        Response first = contact.post("/counter/hazard/contest", now);
        Response second = contact.post("/counter/hazard/contest", now);
        // Then
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(303);
        JsonPath hazard = look(on.cast().office(), on.hazard());
        assertThat(hazard.getString("state")).isEqualTo("CONTESTED");
        assertThat(hazard.getList("steps.findAll { it.command == 'contest' }")).hasSize(1);
    }

    @Test
    void lookingAThousandTimesChangesNothingAndItsLinkReachesNoOtherHazard() {
        // Given
        on.ordered("GENERAL");
        HazardStage other = HazardStage.of(hazards.cast());
        other.ordered("GENERAL");
        PageVisitor contact = opened();
        Map<String, Object> form = form(contact, "contest");
        form.put("text", "不是隐患。");
        form.put("id", other.hazard().toString());
        int version = look(on.cast().office(), on.hazard()).getInt("version");
        // When
        for (int i = 0; i < 20; i++) {
            contact.get("/counter/hazard");
            contact.get("/counter/hazard/contest");
        }
        Response foreign = contact.post("/counter/hazard/contest", form);
        Response elsewhere = contact.get("/counter/problem");
        // Then
        assertThat(look(on.cast().office(), on.hazard()).getInt("version")).isEqualTo(version);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(look(other.cast().office(), other.hazard()).getString("state"))
                .isEqualTo("ORDERED");
    }

    @Test
    void aRevokedLinkOpensNothing() {
        // Given
        on.ordered("GENERAL");
        PageVisitor contact = opened();
        sql.change("update counter_link set revoked_at = now() where hazard_id = ?", on.hazard());
        // When
        Response answer = contact.get("/counter/hazard");
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.asString()).doesNotContain("电线裸露");
    }

    @Test
    void onlyWhoHasToDoWithItGivesALink() {
        assertThat(issue(on.cast().liaison()).getString("url")).isNotNull();
        assertThat(issue(on.cast().office()).getString("url")).isNotNull();
        assertThat(issue(on.cast().competent().other()).getString("url")).isNotNull();
        JsonPath foreign = issue(on.cast().foreign().one());
        assertThat(foreign.getString("url")).isNull();
        assertThat(foreign.getList("userErrors.code")).containsExactly("UNKNOWN_ID");
    }

    private JsonPath issue(Person who) {
        Map<String, Object> input = Map.of(
                "id", Ids.next().toString(), "hazardId", on.hazard().toString(), "contactName", "王厂长", "validDays", 3);
        return Asking.as(who)
                .ask(
                        "mutation($input: HazardLinkIssueInput!) { hazardLinkIssue(input: $input)"
                                + " { url userErrors { code } } }",
                        Map.of("input", input))
                .jsonPath()
                .setRootPath("data.hazardLinkIssue");
    }

    private String link(Person who) {
        return issue(who).getString("url").replaceFirst("^https?://[^/]+", "");
    }

    private PageVisitor opened() {
        PageVisitor contact = new PageVisitor("zh-CN");
        assertThat(contact.get(link(on.cast().competent().one())).header("Location"))
                .endsWith("/counter/hazard");
        return contact;
    }

    /** The form of an act as its page gives it now. */
    private static Map<String, Object> form(PageVisitor contact, String act) {
        String page = contact.get("/counter/hazard/" + act).asString();
        Map<String, Object> form = new HashMap<>();
        for (String hidden : List.of("id", "stepId", "version")) {
            form.put(hidden, page.replaceAll("(?s).*name=\"" + hidden + "\" value=\"([^\"]*)\".*", "$1"));
        }
        return form;
    }

    private static int looksAt(Person who, String url) {
        return RestAssured.given()
                .header("Authorization", who.bearer())
                .get(url)
                .statusCode();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
