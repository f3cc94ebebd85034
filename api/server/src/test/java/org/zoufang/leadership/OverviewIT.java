package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.VisitKind;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Clocks;
import org.zoufang.visit.Asking;
import org.zoufang.web.Browsing;

/** How things stand, counted over what its reader may see: a hand-computed case of a liaison officer with three enterprises. */
@QuarkusTest
class OverviewIT {

    private static final String OVERVIEW =
            """
            { overview { visited { now before } notVisited { count of } open { now before } overdue { count of }
              worst { number enterprise { id } dueOn lead } units { id waiting overdue } } }
            """;

    private final ProblemFixture problems;
    private final PairingFixture pairings;
    private final HistoryFixture rows;

    @TestHTTPResource("/")
    String server;

    private ProblemFixture.Cast cast;
    private Person liaison;
    private UUID foundry;
    private UUID mill;
    private UUID kiln;

    OverviewIT(ProblemFixture problems, PairingFixture pairings, DataSource database) {
        this.problems = problems;
        this.pairings = pairings;
        this.rows = new HistoryFixture(database);
    }

    @BeforeEach
    void threeEnterprisesOfOneLiaisonOfficer() {
        cast = problems.cast();
        liaison = cast.liaison();
        foundry = cast.enterprise();
        mill = rows.anEnterprise("云州市总览轧钢有限公司");
        kiln = rows.anEnterprise("云州市总览窑业有限公司");
        pairings.pairs(liaison, mill);
        pairings.pairs(liaison, kiln);
        for (UUID key : new UUID[] {foundry, mill}) {
            rows.run("update enterprise set key_enterprise = true where id = ?", key);
        }
    }

    private void visited(UUID enterprise, LocalDate day) {
        UUID visit = rows.aVisit(
                enterprise,
                liaison.officialId(),
                VisitKind.LIAISON_CONTACT,
                day.atStartOfDay(Clocks.CHINA).toInstant().toString());
        rows.run("update visit set arrived_at = occurred_at where id = ?", visit);
    }

    /** A problem that waits for its department since so many days, which had to answer so many days ago. */
    private UUID waiting(UUID enterprise, ProblemState state, int daysOverdue) {
        UUID problem =
                problems.aProblem(liaison.officialId(), enterprise, cast.lead().id(), state);
        rows.run("update problem set due_on = current_date - ? where id = ?", daysOverdue, problem);
        return problem;
    }

    private JsonPath overview() {
        JsonPath answer = Asking.as(liaison).ask(OVERVIEW, Map.of()).jsonPath();
        answer.setRootPath("data.overview");
        return answer;
    }

    @Test
    void visitsAreCountedByEnterpriseAndQuarter() {
        // Given
        LocalDate today = LocalDate.now(Clocks.CHINA);
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        visited(foundry, today);
        visited(foundry, quarter);
        visited(kiln, quarter);
        visited(mill, quarter.minusMonths(3));
        rows.aVisit(mill, liaison.officialId(), VisitKind.LIAISON_CONTACT, quarter + "T04:00:00Z");
        // When
        JsonPath overview = overview();
        // Then
        assertThat(overview.getInt("visited.now")).isEqualTo(2);
        assertThat(overview.getInt("visited.before")).isEqualTo(1);
        assertThat(overview.getInt("notVisited.count")).isEqualTo(1);
        assertThat(overview.getInt("notVisited.of")).isEqualTo(2);
    }

    @Test
    void whoWasLeftOutIsListedByNameWithTheLastVisit() {
        // Given
        LocalDate quarter = LocalDate.now(Clocks.CHINA).with(IsoFields.DAY_OF_QUARTER, 1);
        visited(foundry, quarter);
        visited(mill, quarter.minusDays(1));
        // When
        JsonPath answer = Asking.as(liaison)
                .ask(
                        "{ quarter: coverage { edges { node { enterprise { id } lastVisit } } }"
                                + " never: coverage(never: true) { edges { node { enterprise { id } } } }"
                                + " key: coverage(keyOnly: true) { edges { node { enterprise { id } } } } }",
                        Map.of())
                .jsonPath();
        // Then
        assertThat(answer.getList("data.quarter.edges.node.enterprise.id"))
                .containsExactlyInAnyOrder(mill.toString(), kiln.toString());
        assertThat(answer.getList("data.quarter.edges.node.lastVisit"))
                .containsOnlyOnce((Object) null)
                .hasSize(2);
        assertThat(answer.getList("data.never.edges.node.enterprise.id")).containsExactly(kiln.toString());
        assertThat(answer.getList("data.key.edges.node.enterprise.id")).containsExactly(mill.toString());
    }

    @Test
    void problemsAreCountedAsTheyStandAndAsTheyStoodThirtyDaysAgo() {
        // Given
        waiting(foundry, ProblemState.IN_PROGRESS, 3);
        UUID longest = waiting(mill, ProblemState.ASSIGNED, 9);
        waiting(kiln, ProblemState.REPLY_DRAFTED, 0);
        waiting(kiln, ProblemState.WATCHED, 20);
        UUID closed = waiting(kiln, ProblemState.CLOSED, 20);
        rows.run("update problem set submitted_at = now() - interval '40 days' where id in (?, ?)", longest, closed);
        // When
        JsonPath overview = overview();
        // Then
        assertThat(overview.getInt("open.now")).isEqualTo(4);
        assertThat(overview.getInt("open.before")).isEqualTo(2);
        assertThat(overview.getInt("overdue.count")).isEqualTo(2);
        assertThat(overview.getInt("overdue.of")).isEqualTo(3);
        assertThat(overview.getList("worst.enterprise.id")).containsExactly(mill.toString(), foundry.toString());
        assertThat(overview.getList("units.id"))
                .containsExactly(cast.lead().id().toString());
        assertThat(overview.getInt("units[0].waiting")).isEqualTo(3);
        assertThat(overview.getInt("units[0].overdue")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void thePageSaysTheSameAndLeadsToWhatItCounts(String language, int width) {
        // Given
        waiting(foundry, ProblemState.IN_PROGRESS, 3);
        visited(foundry, LocalDate.now(Clocks.CHINA));
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(liaison)) {
            // When
            browsing.open("/overview");
            browsing.picture("overview").isAccessible();
            browsing.open("/coverage?key=yes");
            browsing.picture("coverage").isAccessible();
            browsing.open("/overview");
            // Then
            assertThat(browsing.page().locator(".figures b").allInnerTexts()).containsExactly("1", "1", "1", "1");
            browsing.page().click("table a[href^='/problems/']");
            assertThat(browsing.page().content()).contains("门前道路积水");
        }
    }
}
