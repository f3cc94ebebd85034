package org.zoufang.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;

/** The pages of common problems in a real browser, from the suggestion to n confirmed of n. */
@QuarkusTest
class ClusterPagesIT {

    private final ProblemFixture problems;
    private final VisitFixture visits;
    private final PairingFixture pairings;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private ClusterStage at;

    ClusterPagesIT(
            ProblemFixture problems, VisitFixture visits, PairingFixture pairings, StoredPhotoFixture photos, Sql sql) {
        this.pairings = pairings;
        this.photos = photos;
        this.problems = problems;
        this.visits = visits;
        this.sql = sql;
    }

    @BeforeEach
    void threeFirms() {
        at = ClusterStage.of(
                problems, visits, "TECHNOLOGY", List.of("云溪电镀园蒸汽价格上调，成本吃紧。", "电镀园蒸汽价格上调太快。", "希望协调电镀园蒸汽价格上调一事。"));
    }

    @AfterEach
    void noneIsLeftForTheNextTest() {
        sql.change("update problem set state = 'CLOSED' where id = any(?::uuid[])", at.problems());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void theOfficeFormsOneAndTheDepartmentAnswersAllOfThem(String language, int width) {
        String path;
        try (Browsing office =
                Browsing.at(server, language, width).signedIn(at.cast().office())) {
            // Given
            office.open("/clusters");
            office.picture("clusters").isAccessible();
            office.page()
                    .click("a[href^='/clusters/new?problems='][href*='"
                            + at.problems().get(0) + "']");
            office.picture("cluster-decide").isAccessible();
            office.page().click("button[value=form]");
            office.picture("cluster-decide-refused").isAccessible();
            office.page().fill("#title", "电镀园蒸汽价格");
            office.page().click("button[value=form]");
            path = office.page().url().replaceFirst("^https?://[^/]+", "");
            office.picture("cluster-formed").isAccessible();
            office.page().click("a[href$='/steps/assign']");
            office.picture("cluster-assign").isAccessible();
            office.page().selectOption("#leadId", at.cast().lead().id().toString());
            office.page().click("main form button[type=submit]");
        }
        // When
        departmentAnswers(language, width, path);
        try (Browsing office =
                Browsing.at(server, language, width).signedIn(at.cast().office())) {
            office.open(path + "/steps/issueMeasure");
            office.page().click("main form button[type=submit]");
            ClusterStage.says(at.contact(at.problems().get(0)), "confirm", Map.of());
            office.open(path);
            // Then
            office.picture("cluster-issued").isAccessible();
            assertThat(states()).containsExactlyInAnyOrder("CLOSED", "AWAITING_CONFIRMATION", "AWAITING_CONFIRMATION");
            office.open("/problems/" + at.problems().get(0));
            office.picture("cluster-problem").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void aLiaisonOfficerProposesAndReadsWhyItWasDeclined(String language, int width) {
        // Given
        Person liaison = at.cast().liaison();
        sql.list(
                        "select enterprise_id from problem where id = any(?::uuid[])",
                        row -> Sql.id(row, "enterprise_id"),
                        at.problems())
                .forEach(enterprise -> pairings.pairs(liaison, enterprise));
        try (Browsing visiting = Browsing.at(server, language, width).signedIn(liaison)) {
            visiting.open("/clusters/propose");
            visiting.page().click("main form button[type=submit]");
            visiting.picture("cluster-propose-refused").isAccessible();
            visiting.page().fill("#title", "电镀园蒸汽价格");
            visiting.page().fill("#problemIds", String.join("、", numbers()));
            visiting.page().fill("#text", "三家都说是同一次调价。");
            visiting.picture("cluster-propose").isAccessible();
            visiting.page().click("main form button[type=submit]");
            visiting.picture("cluster-proposed").isAccessible();
        }
        // When
        try (Browsing office =
                Browsing.at(server, language, width).signedIn(at.cast().office())) {
            office.open("/clusters");
            office.picture("clusters-to-decide").isAccessible();
            office.open("/clusters/new?proposal=" + proposal(liaison));
            office.picture("cluster-decide-proposal").isAccessible();
            office.page().fill("#text", "价格由合同约定，请逐件办理。");
            office.page().click("button[value=leave]");
            assertThat(office.page().url()).endsWith("/clusters");
        }
        // Then
        try (Browsing visiting = Browsing.at(server, language, width).signedIn(liaison)) {
            visiting.open("/clusters");
            assertThat(visiting.page().content()).contains("价格由合同约定，请逐件办理。");
            visiting.picture("cluster-declined").isAccessible();
        }
    }

    private List<String> numbers() {
        return sql.list("select number from problem where id = any(?::uuid[])", row -> row.getString(1), at.problems());
    }

    private UUID proposal(Person by) {
        return sql.one(
                        "select id from cluster_proposal where proposed_by = ?",
                        row -> Sql.id(row, "id"),
                        by.officialId())
                .orElseThrow();
    }

    private void departmentAnswers(String language, int width, String path) {
        try (Browsing handler =
                Browsing.at(server, language, width).signedIn(at.cast().lead().handler())) {
            handler.open(path + "/steps/draftMeasure");
            handler.picture("cluster-draft").isAccessible();
            handler.page().click("main form button[type=submit]");
            handler.picture("cluster-draft-refused").isAccessible();
            handler.page().selectOption("#outcome", "A");
            handler.page().fill("#text", "蒸汽价格恢复到上调前，多收的已退还。");
            handler.page().setInputFiles("#file1", new FilePayload("退款名单.jpg", "image/jpeg", photos.jpeg()));
            handler.page().click("main form button[type=submit]");
            assertThat(handler.page().url()).endsWith(path);
        }
        try (Browsing approver =
                Browsing.at(server, language, width).signedIn(at.cast().lead().approver())) {
            approver.open(path + "/steps/approveMeasure");
            approver.picture("cluster-approve").isAccessible();
            approver.page().click("main form button[type=submit]");
        }
    }

    private List<String> states() {
        return sql.list("select state from problem where id = any(?::uuid[])", row -> row.getString(1), at.problems());
    }
}
