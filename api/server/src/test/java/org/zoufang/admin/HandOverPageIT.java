package org.zoufang.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** Handing an enterprise over in a browser: the note, what goes along, both signatures, the record. */
@QuarkusTest
class HandOverPageIT {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;
    private final ProblemFixture problems;

    @TestHTTPResource("/")
    String server;

    private Person office;
    private Person leaving;
    private Person coming;
    private UUID pairing;

    HandOverPageIT(SignedInFixture people, VisitFixture visits, PairingFixture pairings, ProblemFixture problems) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
        this.problems = problems;
    }

    @BeforeEach
    void aPairWithAnOpenProblem() {
        office = people.anOfficial(Role.SERVICE_OFFICE);
        leaving = people.anOfficial(Role.LIAISON_OFFICER);
        coming = people.anOfficial(Role.LIAISON_OFFICER);
        UUID firm = visits.anEnterprise();
        pairing = pairings.pairs(leaving, firm);
        problems.aProblem(leaving.officialId(), firm, null, ProblemState.SUBMITTED);
    }

    @Test
    void theOneWhoLeavesSignsHisNoteAndTheOfficeHandsOver() {
        // Given
        PageVisitor his = new PageVisitor("zh-CN").signedIn(leaving);
        his.get("/my-pairings/" + pairing + "/note");
        Response signed = his.post(
                "/my-pairings/" + pairing + "/note",
                Map.of("id", Ids.next().toString(), "text", "每周二上午去。", "password", leaving.password()));
        PageVisitor desk = new PageVisitor("zh-CN").signedIn(office);
        String form = desk.get("/pairings/" + pairing + "/hand-over").asString();

        // When
        Response done = desk.post("/pairings/" + pairing + "/hand-over", signing(form, office.password()));

        // Then
        assertThat(signed.statusCode()).isEqualTo(303);
        assertThat(form).contains("每周二上午去。", "未了结的诉求：1 项");
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(303);
        assertThat(done.header("Location")).contains("/hand-overs/");
        String record = desk.get(done.header("Location")).asString();
        assertThat(record).contains("与签字时一致", "每周二上午去。", "已交接并签字");
        assertThat(new PageVisitor("zh-CN").signedIn(coming).get("/my-pairings").asString())
                .contains("/hand-overs/");
        assertThat(his.get("/my-pairings").asString()).contains("没有结对的企业");
    }

    @Test
    void whatIsRefusedIsSaidBesideTheFieldAndNothingTypedIsLost() {
        // Given
        PageVisitor desk = new PageVisitor("en").signedIn(office);
        String form = desk.get("/pairings/" + pairing + "/hand-over").asString();

        // When
        Response refused = desk.post("/pairings/" + pairing + "/hand-over", signing(form, office.password()));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("href=\"#absentReason\"", "value=\"" + coming.name() + "\"");
    }

    @Test
    void anybodyElsesPairingIsNotThere() {
        // Given
        PageVisitor other = new PageVisitor("en").signedIn(coming);

        // When
        Response note = other.get("/my-pairings/" + pairing + "/note");
        Response desk = other.get("/pairings/" + pairing + "/hand-over");

        // Then
        assertThat(note.statusCode()).isEqualTo(404);
        assertThat(desk.statusCode()).isEqualTo(403);
    }

    @Test
    void thePagesAreAccessibleNarrowAndWideInBothLanguages() {
        for (int width : new int[] {Browsing.NARROW, Browsing.WIDE}) {
            String language = width == Browsing.NARROW ? "zh-CN" : "en";
            try (Browsing desk = Browsing.at(server, language, width).signedIn(office)) {
                desk.open("/pairings/" + pairing + "/hand-over");
                desk.picture("hand-over-" + width).isAccessible();
                desk.open("/pairings");
                desk.picture("pairings-" + width).isAccessible();
                assertThat(desk.complaints()).isEmpty();
            }
            try (Browsing his = Browsing.at(server, language, width).signedIn(leaving)) {
                his.open("/my-pairings");
                his.picture("my-pairings-" + width).isAccessible();
                his.open("/my-pairings/" + pairing + "/note");
                his.picture("hand-over-note-" + width).isAccessible();
                assertThat(his.complaints()).isEmpty();
            }
        }
    }

    private Map<String, String> signing(String form, String password) {
        Matcher seen = SEEN.matcher(form);
        assertThat(seen.find()).isTrue();
        return Map.of(
                "id", Ids.next().toString(),
                "seen", seen.group(1),
                "toOfficialId", coming.name(),
                "password", password);
    }
}
