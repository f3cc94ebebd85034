package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.DeviceTime;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

@QuarkusTest
class VisitPageIT {

    private final SignedInFixture people;
    private final VisitFixture visits;

    @TestHTTPResource("/")
    String server;

    private SignedInFixture.Person leader;
    private String visit;

    VisitPageIT(SignedInFixture people, VisitFixture visits) {
        this.people = people;
        this.visits = visits;
    }

    @BeforeEach
    void aVisitWithNotes() {
        leader = people.anOfficial(Role.OFFICIAL);
        visit = visits.recordedBy(leader);
        Asking asking = Asking.as(leader);
        asking.visit("visitArrive", VisitFixture.at(visit, Instant.parse("2026-11-20T02:00:00Z")));
        asking.note("noteWrite", VisitFixture.aNote(visit, "订单排到六月。\n缺<造型工>十五名。"));
    }

    @Test
    void aVisitIsShownWithItsFactsItsTeamAndItsNotes() {
        // Given
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(leader);
        // When
        String page = visitor.get("/visits/" + visit).asString();
        // Then
        assertThat(page)
                .contains("缺&lt;造型工&gt;十五名。")
                .contains("了解用工和订单情况")
                .contains("王厂长")
                .contains("带队 · 领导干部")
                .contains("2026-11-20 10:00")
                .doesNotContain("执法依据");
    }

    @Test
    void whereTwoPeopleDifferBothValuesAndTheirNamesAreShownAndWhoIsMissing() {
        // Given
        TwoOnOneVisit two = TwoOnOneVisit.begin(people, visits);
        two.differ("看新炉", "谈<用工>");
        Asking.as(two.lead()).visit("visitArrive", VisitFixture.at(two.id(), Instant.parse("2026-11-20T02:00:00Z")));
        Asking.as(two.lead()).visit("visitEnd", VisitFixture.at(two.id(), Instant.parse("2026-11-20T03:00:00Z")));
        Asking.as(two.lead()).visit("visitCloseNotes", Map.of("id", two.id()));
        // When
        String page = new PageVisitor("zh-CN")
                .signedIn(two.lead())
                .get("/visits/" + two.id())
                .asString();
        // Then
        assertThat(page).contains("看新炉", "谈&lt;用工&gt;", "等带队人选定", "还差这些人的笔记：林晓岚</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign", "absent", "malformed"})
    void aForeignVisitAndNoneLookTheSame(String which) {
        // Given
        PageVisitor stranger = new PageVisitor("en").signedIn(people.anOfficial(Role.DEPARTMENT_HANDLER));
        String id = Map.of("foreign", visit, "absent", Ids.next().toString(), "malformed", "no-id")
                .get(which);
        // When
        Response page = stranger.get("/visits/" + id);
        // Then
        String absent = stranger.get("/visits/" + Ids.next()).asString();
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(bare(page.asString())).isEqualTo(bare(absent));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void aVisitIsAccessibleInABrowser(String language, int width) {
        // Given
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(leader)) {
            // When
            browsing.open("/visits/" + visit);
            // Then
            browsing.picture("visit").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void timesInDoubtAreAccessibleInABrowser(String language, int width) {
        // Given
        Instant tenYearsOn = Instant.parse("2036-11-20T03:00:00Z");
        DeviceTime shown = new DeviceTime(tenYearsOn, null, null);
        Asking.as(leader).on(shown).visit("visitEnd", VisitFixture.at(visit, tenYearsOn));
        Map<String, Object> note = VisitFixture.aNote(visit, "十年后写的");
        note.put("writtenAt", tenYearsOn.toString());
        Asking.as(leader).note("noteWrite", note);
        Asking.as(leader).on(shown).photo(VisitFixture.aPhoto(visit, tenYearsOn));
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(leader)) {
            // When
            browsing.open("/visits/" + visit);
            // Then
            browsing.picture("visit-in-doubt").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void aVisitOnWhichTwoDifferIsAccessibleInABrowser(String language, int width) {
        // Given
        TwoOnOneVisit two = TwoOnOneVisit.begin(people, visits);
        two.differ("看新炉", "谈用工");
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(two.lead())) {
            // When
            browsing.open("/visits/" + two.id());
            // Then
            browsing.picture("visit-differing").isAccessible();
        }
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        // Given
        PageVisitor stranger = new PageVisitor("en");
        // When
        Response answer = stranger.get("/visits/" + visit);
        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/sign-in?next=%2Fvisits%2F" + visit);
    }

    /** Without the address, which the language switch repeats. */
    private static String bare(String page) {
        return page.replaceAll("/visits/[^\"?]+", "/visits/…");
    }
}
