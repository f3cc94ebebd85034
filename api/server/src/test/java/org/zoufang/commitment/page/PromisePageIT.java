package org.zoufang.commitment.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.commitment.CommitmentFixture;
import org.zoufang.contract.CommitmentState;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The ledger of promises, in a browser. */
@QuarkusTest
class PromisePageIT {

    private static final Pattern OFFER = Pattern.compile("href=\"/commitments/[0-9a-f-]{36}/steps/([A-Za-z]+)\"");

    private final ProblemFixture casts;
    private final CommitmentFixture commitments;

    @TestHTTPResource("/")
    String server;

    private Cast cast;
    private UUID promise;

    PromisePageIT(ProblemFixture casts, CommitmentFixture commitments) {
        this.casts = casts;
        this.commitments = commitments;
    }

    @BeforeEach
    void aPromiseOfTheLiaisonOfficer() {
        cast = casts.cast();
        promise = commitments.aCommitmentOf(cast.liaison().officialId(), cast.enterprise());
    }

    private static PageVisitor desk(Person person) {
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(person);
        visitor.get("/commitments");
        return visitor;
    }

    private Response take(Person person, String step, String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stepId", Ids.next().toString());
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return desk(person).post("/commitments/" + promise + "/steps/" + step, fields);
    }

    private List<String> offers(Person person) {
        return OFFER.matcher(desk(person).get("/commitments/" + promise).asString())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void aPromiseIsKeptByPagesAloneAndTheEnterprisesWordEndsIt() {
        // When
        Response begun = take(cast.liaison(), "start", "text", "已联系施工队");
        Response done = take(cast.liaison(), "fulfil", "text", "路已修好，照片为证");
        Response heard = take(cast.office(), "acknowledge", "contactName", "王厂长", "text", "修好了");

        // Then
        assertThat(List.of(begun.statusCode(), done.statusCode(), heard.statusCode()))
                .containsOnly(303);
        assertThat(desk(cast.supervisor()).get("/commitments/" + promise).asString())
                .contains("月底前修好门前路", "按期兑现", "路已修好，照片为证", "已联系施工队", "王厂长");
    }

    @Test
    void thePageOffersExactlyWhatEachMayDoNow() {
        // Given
        List<String> owner = offers(cast.liaison());
        List<String> office = offers(cast.office());

        // When
        take(cast.liaison(), "fulfil", "text", "修好了");

        // Then
        assertThat(owner).containsExactly("start", "fulfil", "renegotiate", "declareImpossible");
        assertThat(office).isEmpty();
        assertThat(offers(cast.liaison())).isEmpty();
        assertThat(offers(cast.office())).containsExactly("acknowledge", "contest");
        assertThat(offers(cast.supervisor())).isEmpty();
    }

    @Test
    void aRefusedFormKeepsEveryWordAndSaysWhatToMend() {
        // When
        Response refused = take(cast.liaison(), "renegotiate", "text", "汛期无法施工", "dueOn", "2020-01-01");
        Response empty = take(cast.liaison(), "fulfil");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("汛期无法施工", "href=\"#dueOn\"", "aria-invalid=\"true\"");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("href=\"#text\"");
    }

    @Test
    void aStepThatIsNotHisIsRefusedEvenIfHeSendsTheForm() {
        // When
        Response supervisor = take(cast.supervisor(), "fulfil", "text", "修好了");
        Response own = take(cast.liaison(), "acknowledge", "contactName", "王厂长");

        // Then
        assertThat(supervisor.statusCode()).isEqualTo(403);
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(desk(cast.office()).get("/commitments/" + promise).asString())
                .contains("已认领");
    }

    @Test
    void whatTheFilterFindsIsWhatIsExported() {
        // Given
        UUID late = commitments.aCommitment(cast.liaison().officialId(), cast.enterprise(), CommitmentState.DOING);
        commitments.due(late, 10);
        PageVisitor office = desk(cast.office());
        String filter = "?enterprise=" + cast.enterprise() + "&overdue=yes";

        // When
        String shown = office.get("/commitments" + filter).asString();
        byte[] bytes = office.get("/commitments/export" + filter).asByteArray();
        Response wrong = office.get("/commitments?dueFrom=gestern");

        // Then
        assertThat(shown).contains("/commitments/" + late, "已逾期").doesNotContain("/commitments/" + promise);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("月底前修好门前路") && line.contains("已逾期"));
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesOnPhoneAndDesk() {
        // Given
        take(cast.liaison(), "renegotiate", "text", "汛期无法施工", "dueOn", "2027-06-30", "agreedText", "明年六月底前修好");
        UUID late = commitments.aCommitment(cast.liaison().officialId(), cast.enterprise(), CommitmentState.DOING);
        commitments.due(late, 10);
        commitments.aCommitment(cast.liaison().officialId(), cast.enterprise(), CommitmentState.FULFILLED);
        commitments.aCommitment(
                cast.liaison().officialId(), cast.enterprise(), CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("ledger", "/commitments?enterprise=" + cast.enterprise());
        paths.put("none", "/commitments?enterprise=" + cast.enterprise() + "&states=IMPOSSIBLE");
        paths.put("promise", "/commitments/" + promise);
        paths.put("overdue", "/commitments/" + late);
        paths.put("step", "/commitments/" + promise + "/steps/renegotiate");
        List<String> wrong = new ArrayList<>();

        // When
        look("zh-CN", Browsing.NARROW, cast.liaison(), paths, wrong);
        look("en", Browsing.WIDE, cast.liaison(), paths, wrong);

        // Then
        assertThat(wrong).isEmpty();
    }

    private void look(String language, int width, Person person, Map<String, String> paths, List<String> wrong) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(person)) {
            paths.forEach((name, path) -> {
                int status = browsing.open(path);
                browsing.picture("commitment-" + name);
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
}
