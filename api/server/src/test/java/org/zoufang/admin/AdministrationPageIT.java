package org.zoufang.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.official.AppointingFixture;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Ids;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

@QuarkusTest
class AdministrationPageIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;

    @TestHTTPResource("/")
    String server;

    private SignedInFixture.Person administrator;
    private AppointingFixture asks;
    private String body;
    private String person;

    AdministrationPageIT(SignedInFixture people, VisitFixture visits, PairingFixture pairings) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
    }

    @BeforeEach
    void anAdministratorABodyAndAPerson() {
        administrator = people.anOfficial(Role.ADMINISTRATOR);
        asks = AppointingFixture.as(administrator);
        body = "云溪市页面局" + UUID.randomUUID().toString().substring(0, 8);
        person = asks.bringsIn("顾清扬");
        asks.does("postingGive", AppointingFixture.aPost(person, asks.founds(body), Role.DEPARTMENT_HANDLER));
    }

    @Test
    void anAdministratorGivesAndEndsAPost() {
        // Given
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(administrator);
        String path = "/admin/people/" + person;
        visitor.get(path + "/posts/new");
        Map<String, String> post = Map.of(
                "id", Ids.next().toString(),
                "organisationId", body,
                "role", "SUPERVISOR",
                "title", "科长",
                "from", "2026-01-01");

        // When
        Response given = visitor.post(path + "/posts/new", post);
        String shown = visitor.get(path).asString();
        Response ended = visitor.post(path + "/posts/" + post.get("id") + "/end", Map.of("on", ""));

        // Then
        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(shown).contains("督查科室").contains("岗位已安排");
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(visitor.get(path).asString()).contains("已结束");
    }

    @Test
    void aFormThatIsRefusedSaysWhatToMendAndKeepsWhatWasTyped() {
        // Given
        PageVisitor visitor = new PageVisitor("en").signedIn(administrator);
        visitor.get("/admin/people/" + person + "/posts/new");

        // When
        Response refused = visitor.post(
                "/admin/people/" + person + "/posts/new",
                Map.of("id", Ids.next().toString(), "organisationId", "没有的局", "title", "局长"));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("There is no body of that name: 没有的局")
                .contains("value=\"局长\"");
    }

    @Test
    void anotherAdministratorApprovesAtThePage() {
        // Given
        Map<String, Object> post = AppointingFixture.aPost(person, asks.founds(body + "二"), Role.AUDITOR);
        asks.does("postingGive", post);
        PageVisitor second = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.ADMINISTRATOR));
        String overview = second.get("/admin").asString();
        second.get("/admin/approvals/" + post.get("id"));

        // When
        Response approved = second.post("/admin/approvals/" + post.get("id") + "/approve", Map.of());

        // Then
        assertThat(overview).contains("顾清扬");
        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(second.get("/admin/people/" + person).asString()).contains("审计员");
    }

    @Test
    void aOneTimePasswordIsShownOnce() {
        // Given
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(administrator);
        String path = "/admin/people/" + person + "/account";
        visitor.get(path);

        // When
        Response shown = visitor.post(path, Map.of("name", "guqingyang-" + UUID.randomUUID()));

        // Then
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.asString()).contains("class=\"once\"");
        assertThat(visitor.get("/admin/people/" + person).asString())
                .contains("等待本人修改密码")
                .doesNotContain("class=\"once\"");
    }

    @Test
    void theServiceOfficeKeepsPairingsAndNothingElse() {
        // Given
        PageVisitor office = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.SERVICE_OFFICE));

        // When
        int pairings = office.get("/pairings").statusCode();
        int administration = office.get("/admin/people").statusCode();

        // Then
        assertThat(pairings).isEqualTo(200);
        assertThat(administration).isEqualTo(403);
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesOnPhoneAndDesk() {
        // Given
        SignedInFixture.Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        UUID enterprise = visits.anEnterprise();
        UUID pairing = pairings.pairs(liaison, enterprise);
        Map<String, Object> waiting = AppointingFixture.aPost(person, asks.founds(body + "三"), Role.DISCIPLINE);
        AppointingFixture.as(people.anOfficial(Role.ADMINISTRATOR)).does("postingGive", waiting);
        String organisation = asks.founds(body + "四");
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("overview", "/admin");
        paths.put("approval", "/admin/approvals/" + waiting.get("id"));
        paths.put("bodies", "/admin/organisations");
        paths.put("body", "/admin/organisations/" + organisation);
        paths.put("body-new", "/admin/organisations/new");
        paths.put("people", "/admin/people");
        paths.put("person-new", "/admin/people/new");
        paths.put("person", "/admin/people/" + person);
        paths.put("person-paired", "/admin/people/" + liaison.officialId());
        paths.put("name", "/admin/people/" + person + "/name");
        paths.put("post", "/admin/people/" + person + "/posts/new");
        paths.put("account", "/admin/people/" + person + "/account");
        paths.put("account-open", "/admin/people/" + liaison.officialId() + "/account");
        paths.put("delegation", "/admin/people/" + person + "/delegations/new");
        paths.put("pairings", "/pairings");
        paths.put("pairing-new", "/pairings/new");
        paths.put("pairing-end", "/pairings/" + pairing + "/end");
        paths.put("lists", "/lists");
        List<String> wrong = new ArrayList<>();

        // When
        look("zh-CN", Browsing.NARROW, paths, wrong);
        look("en", Browsing.WIDE, paths, wrong);
        look("zh-CN", Browsing.WIDE, Map.of("person-paired", paths.get("person-paired"), "overview", "/admin"), wrong);
        look("en", Browsing.NARROW, Map.of("person", paths.get("person"), "lists", "/lists"), wrong);

        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void aListIsHandedInAtThePageAndItsReportShown() throws Exception {
        // Given
        Path file = Files.writeString(
                Files.createTempFile("list", ".csv"), "单位名称,类别\n" + body + "五,部门\n" + body + "六,不知道\n");
        try (Browsing browsing = Browsing.at(server, "zh-CN", Browsing.WIDE).signedIn(administrator)) {
            browsing.open("/lists");
            browsing.page().selectOption("#kind", "ORGANISATIONS");
            browsing.page().setInputFiles("#file", file);

            // When
            browsing.page().click("main button[type=submit]");
            for (int i = 0; i < 50 && browsing.page().content().contains(">刷新<"); i++) {
                Thread.sleep(200);
                browsing.page().reload();
            }

            // Then
            assertThat(browsing.page().content()).contains("不认识：不知道");
            browsing.picture("admin-report").isAccessible();
        }
    }

    private void look(String language, int width, Map<String, String> paths, List<String> wrong) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(administrator)) {
            paths.forEach((name, path) -> {
                int status = browsing.open(path);
                browsing.picture("admin-" + name);
                if (status != 200) {
                    wrong.add(path + " answers " + status);
                }
                browsing.axeFinds().forEach(found -> wrong.add(name + " " + width + " " + found));
                int over = (Integer)
                        browsing.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
                if (over > 0) {
                    wrong.add(name + " " + width + " is scrolled sideways by " + over);
                }
            });
        }
    }
}
