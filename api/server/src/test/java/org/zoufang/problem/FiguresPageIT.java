package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** Figures, samples and the watch list in a browser. */
@QuarkusTest
class FiguresPageIT {

    private final ProblemFixture problems;
    private final EnterpriseReading enterprises;
    private final Clock clock;

    @TestHTTPResource("/")
    String server;

    FiguresPageIT(ProblemFixture problems, EnterpriseReading enterprises, Clock clock) {
        this.problems = problems;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @Test
    void eachFigureStandsWithTheNumbersItIsOfAndWithItsMeaning() {
        // Given
        Cast cast = problems.cast();
        ProblemStage.of(cast).closed();
        ProblemStage.of(cast).assigned();

        // When
        String page = new PageVisitor("zh-CN")
                .signedIn(cast.supervisor())
                .get("/figures?by=MONTH&department=" + cast.lead().id())
                .asString();

        // Then
        assertThat(page).contains("企业确认解决率", "50.0 %", "1/2", "没有回答 0/1", "承办单位自己的任何操作都不能提高它", "按月份");
    }

    @Test
    void theSectionDrawsASampleAtThePageAndSomebodyElseLooks() {
        // Given
        Cast cast = problems.cast();
        ProblemStage.of(cast).closed();
        PageVisitor section = new PageVisitor("zh-CN").signedIn(cast.supervisor());
        section.get("/samples");
        String today = LocalDate.now(clock).toString();

        // When
        Response drawn = section.post("/samples", Map.of("id", Ids.next().toString(), "from", today, "to", today));

        // Then
        assertThat(drawn.statusCode()).as(drawn.asString()).isEqualTo(303);
        assertThat(section.get(drawn.header("Location")).asString()).contains("随机种子", "/steps/sample", "复查");
    }

    @Test
    void theOfficeMarksAnEnterpriseInDifficultyAndTakesTheMarkAway() {
        // Given
        Cast cast = problems.cast();
        String firm = enterprises
                .byIds(List.of(cast.enterprise()))
                .get(cast.enterprise())
                .name();
        PageVisitor office = new PageVisitor("zh-CN").signedIn(cast.office());
        office.get("/watch/difficulties/new");
        String id = Ids.next().toString();

        // When
        Response marked = office.post(
                "/watch/difficulties/new",
                Map.of(
                        "id",
                        id,
                        "enterpriseId",
                        firm,
                        "reason",
                        "订单下滑，停产两条线",
                        "lookOn",
                        LocalDate.now(clock).plusDays(30).toString()));
        String list = office.get("/watch").asString();
        office.get("/watch/difficulties/" + id + "/lift");
        Response lifted = office.post("/watch/difficulties/" + id + "/lift", Map.of("reason", "复产"));

        // Then
        assertThat(marked.statusCode()).as(marked.asString()).isEqualTo(303);
        assertThat(list).contains(firm, "停产两条线");
        assertThat(lifted.statusCode()).isEqualTo(303);
        assertThat(office.get("/watch").asString()).doesNotContain("停产两条线");
    }

    @Test
    void thePagesAreAccessibleNarrowAndWideInBothLanguages() {
        // Given
        Cast cast = problems.cast();
        ProblemStage.of(cast).watched();
        ProblemStage.of(cast).closed();
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("figures", "/figures?by=DEPARTMENT");
        paths.put("samples", "/samples");
        paths.put("watch", "/watch");
        List<String> wrong = new ArrayList<>();

        // When
        look(cast.supervisor(), "zh-CN", Browsing.NARROW, paths, wrong);
        look(cast.supervisor(), "en", Browsing.WIDE, paths, wrong);
        look(
                cast.office(),
                "zh-CN",
                Browsing.WIDE,
                Map.of("watch-office", "/watch", "difficulty", "/watch/difficulties/new"),
                wrong);

        // Then
        assertThat(wrong).isEmpty();
    }

    private void look(Person who, String language, int width, Map<String, String> paths, List<String> wrong) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(who)) {
            paths.forEach((name, path) -> {
                int status = browsing.open(path);
                browsing.picture(name + "-" + width);
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
            wrong.addAll(browsing.complaints());
        }
    }
}
