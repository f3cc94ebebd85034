package org.zoufang.hazard.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.HazardState;
import org.zoufang.hazard.HazardFixture;
import org.zoufang.hazard.HazardFixture.Cast;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** Where regulators grade, order and re-check, and visitors remind and refer, in a browser. */
@QuarkusTest
class HazardPageIT {

    private static final Pattern OFFER = Pattern.compile("href=\"/hazards/[0-9a-f-]{36}/steps/([A-Za-z]+)\"");
    private static final Pattern STEP = Pattern.compile("name=\"stepId\" value=\"([^\"]+)\"");

    private final HazardFixture hazards;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;

    @TestHTTPResource("/")
    String server;

    private Cast cast;
    private UUID hazard;

    HazardPageIT(HazardFixture hazards, VisitFixture visits, StoredPhotoFixture photos) {
        this.hazards = hazards;
        this.visits = visits;
        this.photos = photos;
    }

    @BeforeEach
    void aHazard() {
        cast = hazards.cast();
        hazard = hazards.aHazard(
                cast.liaison().officialId(), cast.enterprise(), cast.competent().id(), HazardState.FOUND);
    }

    @Test
    void aHazardIsGradedOrderedRectifiedAndClosedByPagesAlone() {
        // Given
        UUID regulator = cast.competent().one().officialId();
        UUID after = photos.aStoredPhotoOf(regulator, visits.aVisitOf(regulator, cast.enterprise()));
        PageVisitor desk = desk(cast.competent().one());
        takes(desk, "grade", "grade", "GENERAL", "text", "GB 50054");
        takes(desk, "order", "dueOn", day(15), "text", "更换配电箱");
        takes(desk, "rectify");
        takes(desk, "claimFixed", "text", "已更换", "photoIds", after.toString());
        takes(desk, "appointRecheck", "day", day(2));

        // When
        takes(desk, "recheck", "passed", "yes", "text", "合格");

        // Then
        assertThat(page(desk)).contains("已销号", "GB 50054", "更换配电箱", "整改后", "/photos/" + after);
    }

    @Test
    void thePageOffersExactlyWhatEachMayDoNow() {
        // Given
        PageVisitor regulator = desk(cast.competent().one());
        PageVisitor liaison = desk(cast.liaison());
        // When
        List<String> found = offers(regulator);
        List<String> visitor = offers(liaison);
        List<String> office = offers(desk(cast.office()));
        takes(regulator, "grade", "grade", "MAJOR", "text", "判定标准");
        List<String> graded = offers(regulator);
        List<String> reminding = offers(liaison);
        // Then
        assertThat(found).containsExactly("grade", "remind", "refer", "warn", "transfer");
        assertThat(visitor).containsExactly("remind", "refer", "warn");
        assertThat(office).containsExactly("remind", "refer", "warn");
        assertThat(graded).containsExactly("order", "contest", "transfer");
        assertThat(reminding).isEmpty();
    }

    @Test
    void aStepThatIsNotHisIsRefusedEvenIfHeSendsTheForm() {
        // Given
        PageVisitor liaison = desk(cast.liaison());
        liaison.get("/hazards");
        // When
        Response answer = liaison.post(
                "/hazards/" + hazard + "/steps/grade",
                Map.of("stepId", Ids.next().toString(), "grade", "MAJOR", "text", "依据"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page(liaison)).contains("已发现，待定级");
    }

    @Test
    void aRefusedFormKeepsEveryWordAndSaysWhatToMend() {
        // Given
        PageVisitor desk = desk(cast.competent().one());
        // When
        Response refused = sent(desk, "transfer", "toWhom", "执法支队", "receiptNo", "");
        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("value=\"执法支队\"", "href=\"#receiptNo\"", "aria-invalid=\"true\"");
    }

    @Test
    void whatTheFilterFindsIsWhatIsExported() {
        // Given
        PageVisitor office = desk(cast.office());
        String filter = "?enterprise=" + cast.enterprise() + "&open=yes&states=FOUND";
        // When
        String shown = office.get("/hazards" + filter).asString();
        Response file = office.get("/hazards/export" + filter);
        String none = office.get("/hazards?enterprise=" + cast.enterprise() + "&overdue=yes")
                .asString();
        // Then
        byte[] bytes = file.asByteArray();
        assertThat(shown).contains("/hazards/" + hazard);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("配电箱电线裸露") && line.contains("待定级"));
        assertThat(none).contains("没有符合条件的隐患").doesNotContain("/hazards/" + hazard);
    }

    @Test
    void aRouteIsProposedAndWaitsForASecondPerson() {
        // Given
        PageVisitor office = desk(cast.office());
        office.get("/hazard-routes/propose");
        Map<String, String> form = Map.of(
                "id", Ids.next().toString(),
                "category", "DUST",
                "organisationId", cast.competent().id().toString(),
                "validFrom", day(0),
                "source", "三定方案");
        // When
        Response answer = office.post("/hazard-routes/propose", form);
        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(office.get("/hazard-routes").asString()).contains("粉尘涉爆 → 应急管理局");
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesOnPhoneAndDesk() {
        // Given
        UUID listed = hazards.aHazard(
                cast.liaison().officialId(), cast.enterprise(), cast.competent().id(), HazardState.ORDERED);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("list", "/hazards?enterprise=" + cast.enterprise());
        paths.put("none", "/hazards?enterprise=" + cast.enterprise() + "&states=CLOSED");
        paths.put("hazard", "/hazards/" + hazard);
        paths.put("ordered", "/hazards/" + listed);
        paths.put("grade", "/hazards/" + hazard + "/steps/grade");
        paths.put("claim", "/hazards/" + listed + "/steps/claimFixed");
        paths.put("link", "/counter-links/hazards/" + hazard);
        Map<String, String> routes = Map.of("routes", "/hazard-routes", "route-propose", "/hazard-routes/propose");
        List<String> wrong = new ArrayList<>();
        // When
        look("zh-CN", Browsing.NARROW, cast.competent().one(), paths, wrong);
        look("en", Browsing.WIDE, cast.competent().one(), paths, wrong);
        look("zh-CN", Browsing.WIDE, cast.office(), routes, wrong);
        look("en", Browsing.NARROW, cast.office(), routes, wrong);
        // Then
        assertThat(wrong).isEmpty();
    }

    private void look(String language, int width, Person person, Map<String, String> paths, List<String> wrong) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(person)) {
            paths.forEach((name, path) -> {
                int status = browsing.open(path);
                browsing.picture("hazard-" + name);
                if (status != 200 || !browsing.page().url().endsWith(path)) {
                    wrong.add(path + " answers " + status + " at "
                            + browsing.page().url());
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

    private static PageVisitor desk(Person person) {
        return new PageVisitor("zh-CN").signedIn(person);
    }

    private String page(PageVisitor visitor) {
        return visitor.get("/hazards/" + hazard).asString();
    }

    private List<String> offers(PageVisitor visitor) {
        return OFFER.matcher(page(visitor))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Response sent(PageVisitor visitor, String step, String... pairs) {
        String path = "/hazards/" + hazard + "/steps/" + step;
        Matcher id = STEP.matcher(visitor.get(path).asString());
        assertThat(id.find()).as("the form of " + step).isTrue();
        Map<String, String> fields = new HashMap<>();
        fields.put("stepId", id.group(1));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return visitor.post(path, fields);
    }

    private void takes(PageVisitor visitor, String step, String... pairs) {
        assertThat(sent(visitor, step, pairs).statusCode()).as(step).isEqualTo(303);
    }

    private static String day(int ahead) {
        return LocalDate.now(Clocks.CHINA).plusDays(ahead).toString();
    }
}
