package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** On the page of a visit a note becomes a problem, a hazard or a promise, in its own words. */
@QuarkusTest
class RecordAsIT {

    private static final Pattern WAY = Pattern.compile("href=\"/([a-z]+)/new\\?note=([0-9a-f-]{36})\"");

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final PairingFixture pairings;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private Person leader;
    private UUID enterprise;
    private UUID visit;
    private UUID note;

    RecordAsIT(
            SignedInFixture people, VisitFixture visits, StoredPhotoFixture photos, PairingFixture pairings, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.photos = photos;
        this.pairings = pairings;
        this.sql = sql;
    }

    @BeforeEach
    void aVisitWithANote() {
        leader = people.anOfficial(Role.OFFICIAL);
        enterprise = visits.anEnterprise();
        visit = visits.aVisitOf(leader.officialId(), enterprise);
        note = visits.aNoteOf(leader.officialId(), visit, "月底前把东门外的路修好", "INTERNAL");
    }

    @Test
    void theMenuOffersWhatEachMayMakeOfANoteWhoseWordsHeReads() {
        // Given
        UUID sensitive = visits.aNoteOf(leader.officialId(), visit, "配方不得外传", "SENSITIVE");
        UUID withdrawn = visits.aNoteOf(leader.officialId(), visit, "写错了", "INTERNAL");
        sql.change("update note_block set withdrawn_at = now() where id = ?", withdrawn);
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        pairings.pairs(liaison, enterprise);
        // When
        List<String> own = ways(leader);
        List<String> liaisons = ways(liaison);
        List<String> offices = ways(people.anOfficial(Role.SERVICE_OFFICE));
        // Then
        assertThat(own)
                .containsExactlyInAnyOrder(
                        "problems " + note,
                        "hazards " + note,
                        "commitments " + note,
                        "problems " + sensitive,
                        "hazards " + sensitive,
                        "commitments " + sensitive);
        assertThat(liaisons).containsExactly("problems " + note, "hazards " + note, "commitments " + note);
        assertThat(offices).containsExactlyInAnyOrder("problems " + note, "problems " + sensitive);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void aPromiseIsMadeOfANoteByTheKeyboardAlone(String language, int width) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(leader)) {
            // Given
            browsing.open("/visits/" + visit);
            browsing.picture("record-as-closed").isAccessible();
            Locator menu = browsing.page().locator("details.menu summary");
            menu.focus();
            browsing.page().keyboard().press("Enter");
            browsing.picture("record-as-open").isAccessible();
            for (int i = 0; i < 3; i++) {
                browsing.page().keyboard().press("Tab");
            }
            browsing.page().keyboard().press("Enter");
            browsing.page().waitForURL("**/commitments/new?note=*");
            assertThat(browsing.page().inputValue("#text")).isEqualTo("月底前把东门外的路修好");
            browsing.picture("promise-new").isAccessible();
            browsing.page().fill("#text", "月底前把东门外的路修好，雨季前验收");
            browsing.page().fill("#contactName", "王厂长");
            browsing.page().click("main form button[type=submit]");
            browsing.picture("promise-new-refused").isAccessible();
            assertThat(browsing.page().locator(".errors a").getAttribute("href"))
                    .isEqualTo("#dueOn");
            assertThat(browsing.page().inputValue("#text")).isEqualTo("月底前把东门外的路修好，雨季前验收");
            browsing.page().fill("#dueInWorkingDays", "10");
            // When
            browsing.page().click("main form button[type=submit]");
            // Then
            browsing.page().waitForURL("**/commitments/*");
            browsing.picture("promise-made").isAccessible();
            assertThat(browsing.page().textContent("main")).contains("月底前把东门外的路修好，雨季前验收", "王厂长");
        }
        JsonPath made = promises();
        assertThat(made.getList("visitId")).containsExactly(visit.toString());
        assertThat(made.getList("noteId")).containsExactly(note.toString());
        assertThat(made.getList("owner.id")).containsExactly(leader.officialId().toString());
        assertThat(made.getList("state")).containsExactly("ACCEPTED_BY_OWNER");
    }

    @Test
    void somebodyElsesPromiseWaitsForHimAndWhatCannotBeReadIsSaidAtOnce() {
        // Given
        Person other = people.anOfficial(Role.OFFICIAL);
        PageVisitor desk = new PageVisitor("zh-CN").signedIn(leader);
        Map<String, Object> form = form(desk, "/commitments/new?note=" + note);
        form.put("text", "月底前把东门外的路修好");
        form.put("ownerId", "无此人甲乙");
        form.put("dueInWorkingDays", "十天");
        Response refused = desk.post("/commitments/new", form);
        sql.change("update official set name = ? where id = ?", "承" + other.officialId(), other.officialId());
        form.put("ownerId", "承" + other.officialId());
        form.put("dueInWorkingDays", "");
        form.put("dueOn", LocalDate.now().plusDays(20).toString());
        // When
        Response made = desk.post("/commitments/new", form);
        Response again = desk.post("/commitments/new", form);
        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("href=\"#ownerId\"", "href=\"#dueInWorkingDays\"", "value=\"十天\"", "月底前把东门外的路修好</textarea>");
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(promises().getList("state")).containsExactly("MADE");
        assertThat(promises().getList("owner.id"))
                .containsExactly(other.officialId().toString());
    }

    @Test
    void aHazardAndAProblemTakeTheEnterpriseTheVisitAndThePicturesAlong() {
        // Given
        UUID photo = photos.aStoredPhotoOf(leader.officialId(), visit);
        UUID elsewhere = photos.aStoredPhotoOf(leader.officialId(), visit);
        sql.change("update photo set note_id = ? where id = ?", note, photo);
        PageVisitor desk = new PageVisitor("zh-CN").signedIn(leader);
        Map<String, Object> hazard = form(desk, "/hazards/new?note=" + note);
        hazard.put("text", "");
        Response empty = desk.post("/hazards/new", hazard);
        hazard.put("text", "配电箱门敞开");
        hazard.put("category", "ELECTRICITY");
        hazard.put("place", "二号车间");
        Map<String, Object> problem = form(desk, "/problems/new?note=" + note);
        problem.put("text", "东门外的路坑洼");
        problem.put("type", "DEMAND");
        problem.put("firstSeenBy", "FOUND_BY_US");
        problem.put("urgency", "NORMAL");
        problem.put("confidentiality", "INTERNAL");
        Response without = desk.post("/problems/new", problem);
        problem.put("category", "INFRASTRUCTURE");
        // When
        Response reported = desk.post("/hazards/new", hazard);
        Response taken = desk.post("/problems/new", problem);
        // Then
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("href=\"#text\"");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("href=\"#category\"", "东门外的路坑洼</textarea>");
        assertThat(reported.statusCode()).isEqualTo(303);
        assertThat(taken.statusCode()).isEqualTo(303);
        for (String kind : List.of("hazard", "problem")) {
            assertThat(evidence(kind))
                    .as(kind)
                    .containsExactlyInAnyOrder(note.toString(), photo.toString())
                    .doesNotContain(elsewhere.toString());
        }
        assertThat(sql.list("select source from problem where enterprise_id = ?", row -> row.getString(1), enterprise))
                .containsExactly("VISIT");
        assertThat(sql.list("select place from hazard where visit_id = ?", row -> row.getString(1), visit))
                .containsExactly("二号车间");
    }

    @ParameterizedTest
    @CsvSource({"problems", "hazards", "commitments"})
    void aNoteThatIsNotHisToReadLooksLikeNone(String room) {
        // Given
        PageVisitor stranger = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.LIAISON_OFFICER));
        // When
        Response foreign = stranger.get("/" + room + "/new?note=" + note);
        Response absent = stranger.get("/" + room + "/new?note=" + Ids.next());
        // Then
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void theFormsAreAccessible(String language, int width) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(leader)) {
            for (String room : List.of("problems", "hazards")) {
                // When
                browsing.open("/" + room + "/new?note=" + note);
                // Then
                browsing.picture("record-as-" + room).isAccessible();
            }
        }
    }

    private List<String> ways(Person who) {
        String page =
                new PageVisitor("zh-CN").signedIn(who).get("/visits/" + visit).asString();
        return WAY.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private static Map<String, Object> form(PageVisitor desk, String path) {
        String page = desk.get(path).asString();
        Map<String, Object> form = new HashMap<>();
        for (String hidden : List.of("id", "note")) {
            form.put(hidden, page.replaceAll("(?s).*name=\"" + hidden + "\" value=\"([^\"]*)\".*", "$1"));
        }
        return form;
    }

    private List<String> evidence(String kind) {
        return sql.list(
                "select e.row_id from %1$s_evidence e join %1$s t on t.id = e.%1$s_id where t.visit_id = ?"
                        .formatted(kind),
                row -> row.getString(1),
                visit);
    }

    private JsonPath promises() {
        return Asking.as(leader)
                .ask(
                        "query($firm: ID!) { commitments(filter: {enterpriseId: $firm}) { edges { node { state visitId noteId"
                                + " owner { id } } } } }",
                        Map.of("firm", enterprise.toString()))
                .jsonPath()
                .setRootPath("data.commitments.edges.node");
    }
}
