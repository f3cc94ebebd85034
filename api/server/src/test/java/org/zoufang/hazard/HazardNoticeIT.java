package org.zoufang.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.hazard.HazardAsking.look;
import static org.zoufang.hazard.HazardStage.done;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.notice.GatewayInMemory;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** What an enterprise has to be told about its hazard, from the step to the moment at which it was told. */
@QuarkusTest
class HazardNoticeIT {

    private final HazardFixture hazards;
    private final GatewayInMemory gateway;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private HazardStage on;

    HazardNoticeIT(HazardFixture hazards, GatewayInMemory gateway, Sql sql) {
        this.hazards = hazards;
        this.gateway = gateway;
        this.sql = sql;
    }

    @BeforeEach
    void aHazard() {
        on = HazardStage.of(hazards.cast());
    }

    @Test
    void theLatestNewsWaitsAndSaysWhatItIsAbout() {
        // When
        on.ordered("GENERAL");
        // Then
        JsonPath all = notices(on.cast().office());
        assertThat(all.getList("kind")).containsExactly("HAZARD_ORDERED", "HAZARD_GRADED", "HAZARD_FOUND");
        assertThat(all.getList("state")).containsExactly("WAITING", "SUPERSEDED", "SUPERSEDED");
        assertThat(all.getList("about")).containsOnly("HAZARD");
        assertThat(all.getList("hazardId")).containsOnly(on.hazard().toString());
        assertThat(all.getList("problemId")).containsOnlyNulls();
        assertThat(all.getList("commitmentId")).containsOnlyNulls();
        assertThat(all.<String>getList("number").get(0))
                .isEqualTo(look(on.cast().office(), on.hazard()).getString("number"));
    }

    @Test
    void whoOrderedItShowsItAndNoOtherRegulatorDoes() {
        // Given
        on.ordered("GENERAL");
        // When
        JsonPath own = notices(on.cast().competent().one());
        JsonPath liaison = notices(on.cast().liaison());
        JsonPath foreign = notices(on.cast().foreign().one());
        // Then
        assertThat(own.getList("kind")).containsExactly("HAZARD_ORDERED", "HAZARD_GRADED");
        assertThat(liaison.getList("kind")).hasSize(3);
        assertThat(foreign.getList("kind")).isEmpty();
    }

    @Test
    void itsLinkOpensThatHazardAndNothingElse() {
        // Given
        on.ordered("GENERAL");
        HazardStage other = HazardStage.of(hazards.cast());
        other.ordered("GENERAL");
        String number = look(on.cast().office(), on.hazard()).getString("number");
        String otherNumber = look(other.cast().office(), other.hazard()).getString("number");
        // When
        JsonPath shown = show(on.cast().competent().one());
        PageVisitor contact = new PageVisitor("zh-CN");
        contact.get(path(shown.getString("url")));
        String page = contact.get("/counter/hazard").asString();
        // Then
        assertThat(shown.getString("text"))
                .contains(number, shown.getString("url"), "责令整改")
                .doesNotContain("电线裸露", "监管科长");
        assertThat(page).contains(number, "更换配电箱，设专人管理。").doesNotContain(otherNumber);
        assertThat(contact.get("/counter/problem").statusCode()).isEqualTo(403);
        assertThat(contact.get("/counter/commitments").statusCode()).isEqualTo(403);
    }

    @Test
    void handedOverOnceItStaysSo() {
        // Given
        on.ordered("GENERAL");
        // When
        JsonPath told = act(on.cast().competent().one(), "noticeHandOver", "");
        JsonPath again = act(on.cast().office(), "noticeHandOver", "");
        // Then
        assertThat(told.getString("notice.state")).isEqualTo("HANDED_OVER");
        assertThat(again.getString("notice.settledAt")).isEqualTo(told.getString("notice.settledAt"));
        assertThat(sql.list(
                        "select detail ->> 'hazard' from trail where action = 'noticeHandOver' and entity_id = ?",
                        row -> row.getString(1),
                        told.getString("notice.id")))
                .containsExactly(on.hazard().toString());
    }

    @Test
    void aGatewayTakesTheReceiptAlong() {
        // Given
        done(on.by("Transfer", "toWhom", "执法支队", "receiptNo", "执〔2026〕77"), "TRANSFERRED");
        String number = "138" + (System.nanoTime() % 100_000_000) + "1";
        act(on.cast().office(), "noticeSend", ", way: SMS, address: \"" + number + "\"");
        // When
        gateway.sendWaiting();
        // Then
        assertThat(notices(on.cast().office()).<String>getList("state").get(0)).isEqualTo("SENT");
        assertThat(gateway.textFor(number))
                .contains("执〔2026〕77", "/counter?link=")
                .doesNotContain("电线裸露");
    }

    @Test
    void aLinkThatHasEndedGetsANewOneToTheSameHazard() {
        // Given
        on.ordered("GENERAL");
        sql.change("update counter_link set revoked_at = now() where hazard_id = ?", on.hazard());
        // When
        JsonPath shown = show(on.cast().office());
        // Then
        Response opened = new PageVisitor("zh-CN").get(path(shown.getString("url")));
        assertThat(opened.header("Location")).endsWith("/counter/hazard");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void itStandsAmongTheNoticesAndIsHandedOverThere(String language, int width) {
        // Given
        on.ordered("GENERAL");
        String number = look(on.cast().office(), on.hazard()).getString("number");
        try (Browsing desk = Browsing.at(server, language, width)
                .signedIn(on.cast().competent().one())) {
            desk.open("/notices");
            assertThat(desk.page().textContent("tbody")).contains(number);
            desk.picture("notices-hazard").isAccessible();
            desk.page().click("tbody a");
            desk.picture("notice-hazard").isAccessible();
            desk.page().click("form[action$='/show'] button");
            desk.picture("notice-hazard-shown").isAccessible();
            // When
            desk.page().click("form[action$='/hand-over'] button");
            // Then
            assertThat(desk.page().locator("tbody tr").count()).isZero();
        }
    }

    @Test
    void theHazardsPageLeadsToItsNoticesInTheReadersLanguage() {
        // Given
        PageVisitor chinese = new PageVisitor("zh-CN").signedIn(on.cast().office());
        PageVisitor english = new PageVisitor("en").signedIn(on.cast().office());
        String path = "/notices?hazard=" + on.hazard();
        // When
        String page = chinese.get("/hazards/" + on.hazard()).asString();
        // Then
        assertThat(page).contains("href=\"" + path + "\"");
        assertThat(chinese.get(path).asString()).contains("企业联系人</td>");
        assertThat(english.get(path).asString())
                .contains("the enterprise’s contact</td>")
                .doesNotContain("企业联系人");
        assertThat(english.get("/notices?hazard=" + Ids.next()).asString()).doesNotContain("<table");
    }

    private JsonPath notices(Person who) {
        return Asking.as(who)
                .ask(
                        "query($hazard: ID) { notices(hazardId: $hazard) { edges { node { id about kind state number"
                                + " hazardId problemId commitmentId } } } }",
                        Map.of("hazard", on.hazard().toString()))
                .jsonPath()
                .setRootPath("data.notices.edges.node");
    }

    private String latest() {
        List<String> ids = notices(on.cast().office()).getList("id");
        return ids.get(0);
    }

    private JsonPath show(Person who) {
        return Asking.as(who)
                .ask(
                        "mutation($id: ID!) { noticeShow(input: {id: $id}) { url text userErrors { code } } }",
                        Map.of("id", latest()))
                .jsonPath()
                .setRootPath("data.noticeShow");
    }

    private JsonPath act(Person who, String mutation, String more) {
        return Asking.as(who)
                .ask(
                        "mutation { " + mutation + "(input: {id: \"" + latest() + "\"" + more
                                + "}) { notice { id state settledAt } userErrors { code } } }",
                        Map.of())
                .jsonPath()
                .setRootPath("data." + mutation);
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}
